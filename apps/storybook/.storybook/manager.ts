import { addons } from "storybook/manager-api";
import { create } from "storybook/theming";

addons.setConfig({
  theme: create({
    base: "light",
    brandTitle: "Handrail",
    colorPrimary: "#0f5a44",
    colorSecondary: "#0f5a44",
    appBg: "#faf9f5",
    fontBase: '"Atkinson Hyperlegible Next", "Noto Sans", system-ui, sans-serif',
  }),
});
