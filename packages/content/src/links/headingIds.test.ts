import type { RichText } from "@handrail/core";
import fc from "fast-check";
import GithubSlugger from "github-slugger";
import { describe, expect, it } from "vitest";
import { markdownToRichText } from "../markdown/markdownToRichText.js";
import { elementsOf } from "../walkRichText.js";
import { addHeadingIds } from "./headingIds.js";

const read = (markdown: string) => addHeadingIds(markdownToRichText(markdown, () => {})).body;
const idsIn = (body: RichText) =>
  [...elementsOf(body)].filter(({ tagName }) => /^h\d$/.test(tagName)).map(({ properties }) => properties?.id);
const idsOf = (...headings: string[]) => idsIn(read(headings.map((heading) => `## ${heading}`).join("\n\n")));

describe("addHeadingIds", () => {
  it.each([
    ["German", "Überprüfen Sie die Größe", "überprüfen-sie-die-größe"],
    ["Lithuanian", "Ką daryti, jei „Hub“ mirksi žaliai?", "ką-daryti-jei-hub-mirksi-žaliai"],
    ["Chinese", "如何支付账单？", "如何支付账单"],
    ["Hindi", "बिल कैसे भरें", "बिल-कैसे-भरें"],
  ])("keeps the letters of %s", (_, heading, id) => {
    expect(idsOf(heading)).toEqual([id]);
  });

  it.each([
    ["What's new? (2026)", "whats-new-2026"],
    ["Bills & payments", "bills--payments"],
    ["Use `restart_now` on *any* Wi-Fi", "use-restart_now-on-any-wi-fi"],
    ["Costs 🎉", "costs-"],
    ["Price:\u00a0€5", "price-5"],
  ])("removes punctuation from %s and replaces spaces by hyphens", (heading, id) => {
    expect(idsOf(heading)).toEqual([id]);
  });

  it("numbers repeated headings, and avoids ids that another heading has", () => {
    expect(idsOf("Then", "Then", "then!", "Then 1", "Then")).toEqual([
      "then",
      "then-1",
      "then-2",
      "then-1-1",
      "then-3",
    ]);
  });

  it.each([
    ["24 hours later", "24-hours-later"],
    ["– at home", "-at-home"],
    ["_ at home", "_-at-home"],
  ])("starts the id of %s as GitHub does", (heading, id) => {
    expect(idsOf(heading)).toEqual([id]);
  });

  it("avoids ids that scripts read as variables, and links to them all the same", () => {
    expect(idsOf("Process", "Chrome", "Processes", "Process 1")).toEqual([
      "process-1",
      "chrome-1",
      "processes",
      "process-1-1",
    ]);
    const { anchors } = addHeadingIds(markdownToRichText("## Process", () => {}));
    expect(anchors.get("process")).toBe("process-1");
  });

  it("gives the ids of GitHub's own library", () => {
    const words = fc.constantFrom(
      "Pay",
      "Sąskaita",
      "24",
      "–",
      "like this",
      "don't",
      "_x_y",
      "账单",
      "?",
      "A/B",
      "İ",
      "ß",
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (headings) => {
          const texts = headings.map((parts) => parts.join(" ")).filter((text) => /[\p{L}\p{N}]/u.test(text));
          const slugger = new GithubSlugger();
          const body: RichText = {
            type: "root",
            children: texts.map((value) => ({ type: "element", tagName: "h2", children: [{ type: "text", value }] })),
          };
          expect(idsIn(addHeadingIds(body).body)).toEqual(texts.map((text) => slugger.slug(text.trim())));
        },
      ),
    );
  });

  it("leads a link with a complete long id to the shortened one", () => {
    const heading = "long ".repeat(30).trim();
    const { anchors } = addHeadingIds(markdownToRichText(`## ${heading}`, () => {}));
    expect(anchors.get(heading.replaceAll(" ", "-"))).toHaveLength(90);
  });

  it("gives no id to a heading without letters and digits", () => {
    expect(idsOf("🎉", "???")).toEqual([undefined, undefined]);
  });

  it("shortens an id to the 200 characters that rich text renders, without cutting a letter", () => {
    const [first, second] = idsOf("𠮷".repeat(150), "𠮷".repeat(150));
    expect(first).toBe("𠮷".repeat(90));
    expect(second).toBe(`${first}-1`);
  });

  it("changes headings of every level, inside quotes too, and nothing else", () => {
    const body = read("## One\n\nText.\n\n### Two\n\n> #### Three");
    expect(idsIn(body)).toEqual(["one", "two", "three"]);
    expect(JSON.stringify(body).match(/"properties"/g)).toHaveLength(3);
  });
});
