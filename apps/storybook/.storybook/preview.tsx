import "../../../packages/theme/src/styles.css";
import "../../../packages/ui/src/styles.css";
import "../../../packages/contact/src/styles.css";
import "../../../packages/adviser/src/styles.css";
import "../../../packages/answer/src/styles.css";
import "../../../packages/search/src/styles.css";
import "../../../packages/faq/src/styles.css";
import "../../../packages/walkthrough/src/styles.css";
import "./brands.css";
import "./preview.css";
import type { Preview } from "@storybook/react-vite";
import { lazy, Suspense } from "react";
import { Breaking } from "../src/Breaking.js";
import { isSource, slowSource } from "../src/network/slowNetwork.js";
import { HandrailDecorator, type HandrailParameters, networkOf } from "./HandrailDecorator.js";
import { theme } from "./theme.js";
import { globalTypes, initialGlobals } from "./toolbars.js";

// The blocks of docs pages are large, and a single story does not need them.
const DocsPage = lazy(() => import("./DocsPage.js"));
const Page = () => (
  <Suspense>
    <DocsPage />
  </Suspense>
);

const preview: Preview = {
  tags: ["autodocs"],
  // The choices and drafts of one story must not appear in the next.
  beforeEach: () => sessionStorage.clear(),
  globalTypes,
  initialGlobals,
  decorators: [
    (Story, { args, globals, parameters }) => {
      const handrail: HandrailParameters = parameters.handrail ?? {};
      const breaks = handrail.breakIt ?? globals.breakIt === "yes";
      const slows = networkOf(globals, handrail) === "slow" && isSource(args.source);
      const changed = {
        // Every component with a slot takes children.
        ...(breaks && { children: <Breaking /> }),
        // Sources in the page fetch nothing, so nothing is slow.
        ...(slows && { source: slowSource(args.source) }),
      };
      return (
        <HandrailDecorator globals={globals} parameters={handrail}>
          <Story args={{ ...args, ...changed }} />
        </HandrailDecorator>
      );
    },
  ],
  parameters: {
    layout: "padded",
    a11y: { test: "error" },
    controls: { expanded: true },
    docs: { page: Page, theme, toc: { headingSelector: "h2, h3" } },
    options: {
      storySort: {
        order: [
          "Start here",
          ["A help centre", "What Handrail is", "Always a person", "The handoff", "Releases"],
          "Foundations",
          ["Colour", "Type", "Space and shape", "Tokens"],
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
