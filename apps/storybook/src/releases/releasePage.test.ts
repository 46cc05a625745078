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
  it("tells releases by their numbers, the newest first, and the next before them", () => {
    const page = releasePage([faq, search], [next]);
    expect(titles(page)).toEqual(["## Next", "## 0.10.0", "## 0.10.0-next.0", "## 0.9.0"]);
  });

  it("tells what several packages have once, with its code, and no commit", () => {
    const page = releasePage([search, faq], []);
    expect(page.split("You can now search without a network.")).toHaveLength(2);
    expect(page).toContain("```ts\n## not a heading\n- nor an item\n```\n\nIn `@handrail/faq`, `@handrail/search`.");
    expect(page).not.toMatch(/1a2b3c4|5d6e7f8/);
  });

  it("puts first what has to be changed, and leaves out what only follows another package", () => {
    const page = releasePage(["# a\n\n## 2.0.0\n\n### Patch Changes\n\n- P\n\n### Major Changes\n\n- M\n", search], []);
    expect(page.match(/\*\*.+\*\*/g)?.slice(0, 2)).toEqual(["**What you have to change**", "**What is better**"]);
    expect(page).not.toContain("Updated dependencies");
  });

  it("reads from a changeset which package gets what", () => {
    expect(releasePage([], [next.replaceAll("\n", "\r\n")])).toBe(
      [
        "## Next",
        "**What you can do**",
        "You can now see how many questions there are.",
        "In `@handrail/react`.",
        "**What is better**",
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
