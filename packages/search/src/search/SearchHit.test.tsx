import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SearchHit } from "../answer/searchAnswer.js";
import { show } from "../testing/helpSearchPage.js";

const showHit = async (hit: Partial<SearchHit>) => {
  const answer = { hits: [{ id: "a", title: "See who called", ...hit }], confidence: "sure" } as const;
  show({ source: { search: async () => answer }, defaultValue: "voicemail" });
  return screen.findByRole("option");
};
const excerpt = "Dial 171 for your voicemail.";

describe("SearchHit", () => {
  it("shows the passage with the words in place of a summary without them", async () => {
    const hit = await showHit({ summary: "Missed calls.", excerpt, excerptRanges: [[18, 27]], matchedIn: "body" });
    expect(hit).toHaveTextContent(`See who called${excerpt}`);
    expect(hit.querySelector("mark")).toHaveTextContent("voicemail");
  });

  it("shows a summary that has the words", async () => {
    const marked = { summary: "Your voicemail.", summaryRanges: [[5, 14]] as const, excerpt };
    expect(await showHit(marked)).toHaveTextContent(/^See who calledYour voicemail\.$/);
  });

  it.each([
    ["the summary, if the passage has no words either", { summary: "Missed calls.", excerpt }, "Missed calls."],
    ["the passage, if there is no summary", { excerpt }, excerpt],
  ])("shows %s", async (_what, hit, text) => {
    expect(await showHit(hit)).toHaveTextContent(`See who called${text}`);
  });

  it.each([
    ["phrasings", "Found in other words"],
    ["keywords", "Found by another name"],
    ["headings", "Found in a heading"],
    ["body", "Found in the text"],
    ["text", "Found in the text"],
    ["title", ""],
    ["summary", ""],
  ] as const)("says where it matched, if it shows no matching word: in %s", async (matchedIn, reason) => {
    expect(await showHit({ matchedIn })).toHaveTextContent(new RegExp(`^See who called${reason}$`));
  });

  it.each([
    ["/voicemail", "/voicemail#dial"],
    ["/voicemail?from=search", "/voicemail?from=search#dial"],
    ["/phone#voicemail", "/phone#voicemail"],
  ])("leads to the part of the address %s", async (href, expected) => {
    expect(await showHit({ href, part: "dial" })).toHaveAttribute("href", expected);
  });

  it("leads to the part of an article whose id has signs of an address", async () => {
    expect(await showHit({ id: "c#/50%", part: "dial" })).toHaveAttribute("href", "/help/c%23%2F50%25#dial");
  });

  it("gives no reason when the title shows it", async () => {
    expect(await showHit({ matchedIn: "keywords", titleRanges: [[0, 3]] })).toHaveTextContent(/^See who called$/);
  });
});
