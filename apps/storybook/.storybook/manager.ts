import { addons } from "storybook/manager-api";
import { create } from "storybook/theming";

addons.setConfig({
  theme: create({
    base: "light",
    brandTitle: "Handrail",
    brandUrl: "./",
    brandTarget: "_self",
    colorPrimary: "#0f5a44",
    colorSecondary: "#0f5a44",
    appBg: "#f6f5ef",
    appContentBg: "#fdfcf9",
    appPreviewBg: "#fdfcf9",
    appBorderColor: "#dddbd1",
    appBorderRadius: 8,
    textColor: "#14221d",
    textMutedColor: "#4c5b55",
    barBg: "#fdfcf9",
    barTextColor: "#4c5b55",
    barHoverColor: "#0f5a44",
    barSelectedColor: "#0f5a44",
    fontBase: '"Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif',
  }),
  layoutCustomisations: {
    // Whoever opens Storybook first meets the help centre, and not the tools under it.
    showPanel: ({ storyId }, usual) => (/^(start-here|foundations|staff-training)/.test(storyId) ? false : usual),
  },
});
