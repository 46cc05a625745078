import { addons } from "storybook/manager-api";
import { theme } from "./theme.js";

addons.setConfig({
  theme,
  layoutCustomisations: {
    // The first page is the help centre, without the panel of tools.
    showPanel: ({ storyId }, usual) => (/^(start-here|foundations|staff-training)/.test(storyId) ? false : usual),
  },
});
