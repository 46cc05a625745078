import {
  Canvas,
  Controls,
  Description,
  DocsContext,
  Heading,
  Markdown,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from "@storybook/addon-docs/blocks";
import { useContext } from "react";
import { forStorybook } from "../src/guides/forStorybook.js";
import { anatomyTable } from "./anatomyTable.js";
import { LinksToStories } from "./LinksToStories.js";

const readmes: Record<string, string> = import.meta.glob("../../../packages/*/README.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const packageOf: Record<string, string> = {
  Adviser: "adviser",
  Search: "search",
  FAQ: "faq",
  Answer: "answer",
  Contact: "contact",
  Walkthrough: "walkthrough",
};

// Components that fill the window or take focus when they are mounted.
const takesThePage = /Walkthrough\/|ContactPanel|ContactLauncher|Broken on purpose/;

/** The docs page of a component: an example, its props, every state, its parts for styling, and its README. */
export default function DocsPage() {
  const { csfFile, preparedMeta } = useOf("meta", ["meta"]);
  const { title } = preparedMeta;
  const [, part = ""] = title.split("/");
  const folder = packageOf[part];
  const readme = readmes[`../../../packages/${folder}/README.md`];
  const anatomy = anatomyTable(folder);
  const stories = useContext(DocsContext).componentStoriesFromCSFFile(csfFile);
  const [first] = stories;
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      {takesThePage.test(title) ? (
        <>
          {first && <Canvas of={first.moduleExport} story={{ inline: false, height: "520px" }} />}
          {readme && <Controls />}
          <Heading>States</Heading>
          <LinksToStories stories={stories} />
        </>
      ) : readme ? (
        <>
          <Primary />
          <Controls />
          <Stories includePrimary={false} title="States" />
        </>
      ) : (
        // On pages without a README, every story has a description, also the first.
        <Stories title="" />
      )}
      {anatomy && (
        <>
          <Heading>Parts and states</Heading>
          <Markdown>{anatomy}</Markdown>
        </>
      )}
      {readme && <Markdown>{forStorybook(readme)}</Markdown>}
    </>
  );
}
