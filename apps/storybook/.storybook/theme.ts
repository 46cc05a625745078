import { create } from "storybook/theming";

/** Storybook's theme, with Handrail's colours and font. */
export const theme = create({
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
});
