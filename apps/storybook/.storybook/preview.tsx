import "../../../packages/theme/src/styles.css";
import "../../../packages/ui/src/styles.css";
import "../../../packages/contact/src/styles.css";
import "../../../packages/answer/src/styles.css";
import "../../../packages/search/src/styles.css";
import "../../../packages/faq/src/styles.css";
import "../../../packages/walkthrough/src/styles.css";
import "./brands.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { HandrailDecorator } from "./HandrailDecorator.js";
import { globalTypes, initialGlobals } from "./toolbars.js";

const preview: Preview = {
  tags: ["autodocs"],
  globalTypes,
  initialGlobals,
  decorators: [
    (Story, { globals, parameters }) => (
      <HandrailDecorator globals={globals} parameters={parameters.handrail ?? {}}>
        <Story />
      </HandrailDecorator>
    ),
  ],
  parameters: {
    layout: "padded",
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: { toc: true, story: { inline: false, iframeHeight: 480 } },
    options: {
      storySort: {
        order: [
          "Start here",
          ["Help centre", "What Handrail is"],
          "Foundations",
          "Components",
          ["Search", "FAQ", "Answer", "Contact", "Walkthrough"],
          "Patterns",
          "Staff training",
          "Accessibility",
          "Proof",
        ],
      },
    },
  },
};

export default preview;
