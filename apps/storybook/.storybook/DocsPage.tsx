import {
  Controls,
  Description,
  Markdown,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from "@storybook/addon-docs/blocks";
import { forStorybook } from "../src/guides/forStorybook.js";

const readmes: Record<string, string> = import.meta.glob("../../../packages/*/README.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

const packageOf: Record<string, string> = {
  Search: "search",
  FAQ: "faq",
  Answer: "answer",
  Contact: "contact",
  Walkthrough: "walkthrough",
};

/** A component's page: a live example first, then its props, every state, and how to use it. */
export default function DocsPage() {
  const { preparedMeta } = useOf("meta", ["meta"]);
  const [, part = ""] = preparedMeta.title.split("/");
  const readme = readmes[`../../../packages/${packageOf[part]}/README.md`];
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      {readme ? (
        <>
          <Primary />
          <Controls />
          <Stories includePrimary={false} />
          <Markdown>{forStorybook(readme)}</Markdown>
        </>
      ) : (
        // Patterns and proofs: every one has its own words, the first too.
        <Stories title="" />
      )}
    </>
  );
}
