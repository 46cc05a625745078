import type { StorybookConfig } from "@storybook/react-vite";
import tailwindcss from "@tailwindcss/vite";
import remarkGfm from "remark-gfm";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../src/**/*.mdx", "../src/**/*.stories.tsx", "../../../packages/*/src/**/*.stories.tsx"],
  addons: [
    // MDX needs remark-gfm for tables.
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  staticDirs: [{ from: "../../../content/northwind/media", to: "/media" }],
  // The toolbars set the background, and browsers have rulers and outlines.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // The faster react-docgen misses props that a component inherits from another package.
    reactDocgen: process.env.NODE_ENV === "production" ? "react-docgen-typescript" : "react-docgen",
    reactDocgenTypescriptOptions: {
      tsconfigPath: "./tsconfig.docs.json",
      include: ["../../packages/*/src/**/*.tsx"],
      exclude: ["**/*.{stories,states,test,spec}.tsx"],
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
      propFilter: (prop) => !prop.parent?.fileName.includes("node_modules"),
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [tailwindcss()],
      resolve: {
        // Reads the source of the packages, so that no build is needed.
        conditions: ["handrail-source", ...(vite.resolve?.conditions ?? defaultClientConditions)],
        dedupe: ["react", "react-dom"],
      },
      // Vite reloads the page during a test when it finds a dependency that is not listed.
      optimizeDeps: {
        include: [
          "react",
          "react-dom",
          "react-dom/client",
          "react/jsx-runtime",
          "react/jsx-dev-runtime",
          "@radix-ui/react-dialog",
          "@floating-ui/dom",
          "@changesets/parse",
          "minisearch",
          "axe-core",
          "storybook/test",
          "storybook/theming",
          "@storybook/addon-docs/blocks",
        ],
      },
    }),
};

export default config;
