import { addons } from "storybook/manager-api";
import { theme } from "./theme.js";

addons.setConfig({
  theme,
  layoutCustomisations: {
    // Whoever opens Storybook first meets the help centre, and not the tools under it.
    showPanel: ({ storyId }, usual) => (/^(start-here|foundations|staff-training)/.test(storyId) ? false : usual),
  },
});
