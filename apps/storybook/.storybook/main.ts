import type { StorybookConfig } from "@storybook/react-vite";
import tailwindcss from "@tailwindcss/vite";
import remarkGfm from "remark-gfm";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: ["../src/**/*.mdx", "../src/**/*.stories.tsx", "../../../packages/*/src/**/*.stories.tsx"],
  addons: [
    // Without it, tables in guides are lines of bars.
    {
      name: "@storybook/addon-docs",
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  staticDirs: [{ from: "../../../content/northwind/media", to: "/media" }],
  // The stage's colours, rulers and outlines are the toolbars' and the browser's own business here.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: {
    // The quick one misses props that a component inherits from another package.
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
        // The packages are read as source, with no build first.
        conditions: ["handrail-source", ...(vite.resolve?.conditions ?? defaultClientConditions)],
        dedupe: ["react", "react-dom"],
      },
      // Named, because what Vite finds only in mid-test makes it reload the page under the test.
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
          "idb",
          "axe-core",
          "storybook/test",
          "storybook/theming",
          "@storybook/addon-docs/blocks",
        ],
      },
    }),
};

export default config;
