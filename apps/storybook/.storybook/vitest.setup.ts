import * as a11y from "@storybook/addon-a11y/preview";
import { setProjectAnnotations } from "@storybook/react-vite";
import { checkStory, watchConsole } from "./checkStory.js";
import preview from "./preview.js";

setProjectAnnotations([a11y, preview, { beforeEach: watchConsole, afterEach: checkStory }]);
