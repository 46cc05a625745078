import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownToRichText } from "./markdownToRichText.js";
import { expectSafe, hostileMarkup, hostileRuns, hostileStrings } from "./testing/hostile.js";

/** Every place of a text in which a hostile string can be. */
const inputs = (text: string) =>
  [
    text,
    `## ${text}\n\n> ${text}\n\n- [x] ${text}\n\n| a |\n| - |\n| ${text} |`,
    `[a](${text}) [b](<${text}>) ![c](${text}) [d](help:${text}) [e](contact:${text}) <${text}>`,
    `[a][b] ![${text}](media/a.png "${text}")\n\n[b]: ${text} "${text}"`,
    `<kbd>${text}</kbd> <img src="${text}" alt="${text}"> <a href="${text}">x</a> <b onclick="${text}">y</b>`,
    `<video src="${text}" poster="${text}" title="${text}"><track src="${text}" label="${text}"></video>`,
    `<details>\n<summary>${text}</summary>\n${text}\n</details>\n\n<figure><img src="media/a.png" alt="${text}"></figure>`,
    `> [!WARNING]\n> ${text}\n\na[^${text}] b[^1]\n\n[^1]: ${text}\n\n\`\`\`${text}\n${text}\n\`\`\``,
  ].join("\n\n");

function readSafely(markdown: string) {
  const body = markdownToRichText(markdown, () => {});
  expectSafe(body);
  return body;
}

describe("markdownToRichText with hostile text", () => {
  it("lets no naughty string become an element, an attribute or an address that can run", () => {
    for (const text of hostileStrings) readSafely(inputs(text));
  });

  it("lets no generated markup become one", () => {
    fc.assert(
      fc.property(hostileMarkup, (markup) => void readSafely(inputs(markup))),
      { numRuns: hostileRuns },
    );
  });

  it("gives the same rich text each time", () => {
    const markdown = inputs('<kbd onclick="x">a</kbd> [b](javascript:c)');
    expect(readSafely(markdown)).toEqual(readSafely(markdown));
  });
});
