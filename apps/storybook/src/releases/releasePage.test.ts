import { describe, expect, it } from "vitest";
import { releasePage } from "./releasePage.js";

const search = `# @handrail/search

## 0.10.0

### Minor Changes

- 1a2b3c4: You can now search without a network.

  \`\`\`ts
  ## not a heading
  - nor an item
  \`\`\`

### Patch Changes

- Typing is faster.
- Updated dependencies [1a2b3c4]
  - @handrail/core@0.10.0

## 0.9.0

### Major Changes

- Name your source.
`;
const faq = `# @handrail/faq

## 0.10.0

### Minor Changes

- 5d6e7f8: You can now search without a network.

  \`\`\`ts
  ## not a heading
  - nor an item
  \`\`\`

## 0.10.0-next.0

### Patch Changes

- Tried first.

## 0.2.0

### Patch Changes

- Updated dependencies
`;
const next = `---
"@handrail/react": minor
'@handrail/faq': patch
---

You can now see how many questions there are.
`;

const titles = (page: string) =>
  page.split("\n").filter((line) => line.startsWith("## ") && line !== "## not a heading");

describe("releasePage", () => {
  it("sorts releases by number, the newest first, after the unreleased changes", () => {
    const page = releasePage([faq, search], [next]);
    expect(titles(page)).toEqual(["## Next", "## 0.10.0", "## 0.10.0-next.0", "## 0.9.0"]);
  });

  it("lists a note of several packages once, with its code and without its commit", () => {
    const page = releasePage([search, faq], []);
    expect(page.split("You can now search without a network.")).toHaveLength(2);
    expect(page).toContain("```ts\n## not a heading\n- nor an item\n```\n\nIn `@handrail/faq`, `@handrail/search`.");
    expect(page).not.toMatch(/1a2b3c4|5d6e7f8/);
  });

  it("lists breaking changes first, and leaves out updated dependencies", () => {
    const page = releasePage(["# a\n\n## 2.0.0\n\n### Patch Changes\n\n- P\n\n### Major Changes\n\n- M\n", search], []);
    expect(page.match(/\*\*.+\*\*/g)?.slice(0, 2)).toEqual(["**You must change**", "**Fixed**"]);
    expect(page).not.toContain("Updated dependencies");
  });

  it("reads the kind of change for each package from a changeset", () => {
    expect(releasePage([], [next.replaceAll("\n", "\r\n")])).toBe(
      [
        "## Next",
        "**You can now**",
        "You can now see how many questions there are.",
        "In `@handrail/react`.",
        "**Fixed**",
        "You can now see how many questions there are.",
        "In `@handrail/faq`.",
        "No release has been published yet.",
      ].join("\n\n"),
    );
  });

  it("renders no note for a file that is not a changelog or a changeset", () => {
    expect(releasePage(["", "# @handrail/faq\n"], ["# Changesets\n\nHow to write one.", "---\n---\n"])).toBe(
      "No release has been published yet.",
    );
  });
});
