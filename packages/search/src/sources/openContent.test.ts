import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it, vi } from "vitest";
import { createSearchIndex } from "../engine/createSearchIndex.js";
import { openContent } from "./openContent.js";

describe("openContent", () => {
  it("answers without passages while their code cannot be loaded, and with them afterwards", async () => {
    const body = { type: "root", children: [{ type: "text", value: "The cable is loose." }] } as const;
    const ask = await openContent({ articles: [createArticle("router", "Set up your router", { body })] });
    vi.doMock("./describeHits.js", () => {
      throw new Error("a new release has another file");
    });
    const [hit] = (await ask("router cable", {})).hits;
    expect(hit).toMatchObject({ id: "router", locale: "en" });
    expect(hit).not.toHaveProperty("excerpt");
    vi.doUnmock("./describeHits.js");
    expect((await ask("router cable", {})).hits[0]).toHaveProperty("excerpt");
  });

  it.each([
    ["in a page in English", [createArticle("sim", "Activate a 手机卡"), createArticle("bill", "Read your bill")]],
    ["in Chinese", [createArticle("sim", "如何激活手机卡", { locale: "zh-Hans" })]],
  ])("finds words inside of text without spaces %s", async (_, articles) => {
    const ask = await openContent({ articles });
    const index = JSON.stringify(createSearchIndex(articles));
    const askFile = await openContent({
      bytes: new TextEncoder().encode(index).buffer,
      url: "https://example.com/index.json",
    });
    for (const answer of [await ask("手机", {}), await askFile("手机", {})])
      expect(answer.hits.map(({ id }) => id)).toEqual(["sim"]);
  });
});
