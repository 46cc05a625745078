import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it, vi } from "vitest";
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
});
