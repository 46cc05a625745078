import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseHelp } from "@handrail/core/content";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { main } from "./cli.js";

let root = "";
let printed: string[] = [];
const print = (text: string) => printed.push(text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-content-"));
  printed = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeArticle(title: string, body = "Pay by card.") {
  mkdirSync(join(root, "articles/en"), { recursive: true });
  writeFileSync(join(root, "articles/en/pay.md"), `---\nid: pay\n${title}\nsummary: Soon.\n---\n${body}`);
}

describe("handrail-content", () => {
  it("writes one file for each language and prints its contents", async () => {
    writeArticle("title: Pay");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    expect(printed).toEqual(["en: 1 article, 0 questions, 0 walkthroughs"]);
    const help = parseHelp(JSON.parse(readFileSync(join(root, "dist/help.en.json"), "utf8")));
    expect(help.articles[0]?.title).toBe("Pay");
  });

  it("writes types beside the JSON with --types", async () => {
    writeArticle("title: Pay");
    writeFileSync(join(root, "contacts.json"), JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    expect(readdirSync(join(root, "dist"))).toEqual(["contacts.en.json", "help.en.json", "sitemap.en.json"]);
    expect(await main(["build", root, "--no-cache", "--types"], print)).toBe(0);
    expect(readFileSync(join(root, "dist/help.en.d.json.ts"), "utf8")).toContain("declare const help: HelpContent;");
    expect(readFileSync(join(root, "dist/contacts.en.d.json.ts"), "utf8")).toContain("contacts: HumanContacts;");
  });

  it("copies pictures without files of the operating system", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/a.svg"), "<svg/>");
    writeFileSync(join(root, "media/.DS_Store"), "");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    expect(readdirSync(join(root, "dist/media"))).toEqual(["a.svg"]);
  });

  it("lists the problems of the content and writes nothing", async () => {
    writeArticle("titel: Pay", "Type <your name>.");
    expect(await main(["build", root, "--no-cache"], print)).toBe(1);
    expect(printed.join()).toContain("articles/en/pay.md:3:8: `titel` is not a known field");
    expect(printed.join()).toContain("articles/en/pay.md:6:6: HTML is not published, so `<your name>`");
    expect(() => readFileSync(join(root, "dist/help.en.json"))).toThrow();
  });

  it("leaves the earlier output as it was if there are problems, and writes the rest with --keep-going", async () => {
    writeArticle("title: Pay");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    const before = readFileSync(join(root, "dist/help.en.json"), "utf8");
    writeFileSync(join(root, "articles/en/other.md"), "No front matter.");
    writeFileSync(join(root, "articles/en/binary.md"), "\0");
    expect(await main(["build", root, "--no-cache"], print)).toBe(1);
    expect(readFileSync(join(root, "dist/help.en.json"), "utf8")).toBe(before);
    expect(await main(["build", root, "--no-cache", "--keep-going"], print)).toBe(1);
    expect(JSON.parse(readFileSync(join(root, "dist/help.en.json"), "utf8")).articles).toHaveLength(2);
    expect(readdirSync(root).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("replaces what an earlier build wrote, and leaves other files in the folder", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/a.svg"), "<svg/>");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    writeFileSync(join(root, "dist/help.lt.json"), "{}");
    writeFileSync(join(root, "dist/app.js"), "");
    rmSync(join(root, "media/a.svg"));
    writeFileSync(join(root, "media/b.svg"), "<svg/>");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    expect(readdirSync(join(root, "dist"))).toEqual(["app.js", "help.en.json", "media", "sitemap.en.json"]);
    expect(readdirSync(join(root, "dist/media"))).toEqual(["b.svg"]);
  });

  it("leaves the media of a site in a folder that --out names", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media/deep"), { recursive: true });
    writeFileSync(join(root, "media/deep/a.svg"), "<svg/>");
    const out = join(root, "site/public");
    mkdirSync(join(out, "media/deep"), { recursive: true });
    for (const name of ["logo.svg", "deep/b.svg"]) writeFileSync(join(out, "media", name), "<svg/>");
    expect(await main(["build", root, "--no-cache", "--out", out], print)).toBe(0);
    expect(readdirSync(join(out, "media"))).toEqual(["deep", "logo.svg"]);
    expect(readdirSync(join(out, "media/deep"))).toEqual(["a.svg", "b.svg"]);
  });

  it("leaves earlier media as they were if a new file cannot be written", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/a.svg"), "<svg/>");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    writeFileSync(join(root, "media/b.svg"), "<svg/>");
    mkdirSync(join(root, "dist/media/b.svg/x"), { recursive: true });
    expect(await main(["build", root, "--no-cache"], print)).toBe(1);
    expect(readdirSync(join(root, "dist/media"))).toEqual(["a.svg", "b.svg"]);
  });

  it("does not write into the content folder itself", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/unused.svg"), "<svg/>");
    expect(await main(["build", root, "--no-cache", "--out", root], print)).toBe(2);
    expect(printed.join()).toContain("--out");
    expect(readdirSync(root).sort()).toEqual(["articles", "media"]);
  });

  it("writes redirects and a sitemap of headings", async () => {
    writeArticle("title: Pay\nformerly: [/old/pay.html]", "## By card\n\nHere.");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    const read = (name: string) => JSON.parse(readFileSync(join(root, `dist/${name}.en.json`), "utf8"));
    expect(read("redirects")).toEqual([{ from: "/old/pay.html", to: "pay" }]);
    expect(read("sitemap")).toEqual([{ id: "pay", title: "Pay", anchors: [{ id: "by-card", title: "By card" }] }]);
  });

  it("creates a folder that builds and checks without a problem, and never overwrites one", async () => {
    const folder = join(root, "content");
    expect(await main(["init", folder], print)).toBe(0);
    expect(await main(["build", folder, "--no-cache"], print)).toBe(0);
    expect(await main(["check", folder, "--format", "json"], print)).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? "")).toEqual({ version: 1, findings: [] });
    expect(await main(["init", folder], print)).toBe(1);
  });

  it("checks a folder against the last build, and prints the findings in the format", async () => {
    writeArticle("title: Pay\nreviewedAt: 2026-01-01", "Pay by card. [Call us](tel:+1)");
    expect(await main(["build", root, "--no-cache"], print)).toBe(0);
    rmSync(join(root, "articles/en/pay.md"));
    writeFileSync(
      join(root, "articles/en/cash.md"),
      "---\nid: cash\ntitle: Pay\nsummary: Soon.\nreviewedAt: 2026-01-01\n---\n[Call](tel:+1)",
    );
    expect(await main(["check", root, "--format", "github", "--today", "2026-01-01"], print)).toBe(1);
    expect(printed.at(-1)).toContain("::error file=articles/en,title=removed-address::the address pay");
    expect(await main(["check", root, "--format", "xml"], print)).toBe(2);
  });

  it("builds again when a file changes, until it is stopped", async () => {
    writeArticle("title: Pay");
    const stop = new AbortController();
    const running = main(["build", root, "--no-cache", "--watch"], print, stop.signal);
    writeFileSync(join(root, "articles/en/pay.md"), "---\nid: pay\ntitle: New\nsummary: Soon.\n---\nText");
    await vi.waitFor(
      () => expect(JSON.parse(readFileSync(join(root, "dist/help.en.json"), "utf8")).articles[0].title).toBe("New"),
      { timeout: 10_000 },
    );
    stop.abort();
    expect(await running).toBe(0);
  });

  it("watches on after a first build that fails", async () => {
    writeArticle("title: Pay");
    writeFileSync(join(root, "contacts.json"), "[");
    const stop = new AbortController();
    const running = main(["build", root, "--no-cache", "--watch"], print, stop.signal);
    await vi.waitFor(() => expect(printed.join()).toContain("contacts.json is not valid JSON"), { timeout: 10_000 });
    writeFileSync(join(root, "contacts.json"), JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
    await vi.waitFor(() => expect(readdirSync(join(root, "dist"))).toContain("contacts.en.json"), { timeout: 10_000 });
    stop.abort();
    expect(await running).toBe(0);
  });

  it("leaves no folder behind for an output that is not written", async () => {
    writeArticle("titel: Pay");
    const out = join(root, "../", `${basename(root)}-site/public/help`);
    expect(await main(["build", root, "--no-cache", "--out", out], print)).toBe(1);
    expect(existsSync(join(out, "../.."))).toBe(false);
  });

  it("prints a message and an exit code for wrong arguments", async () => {
    expect(await main(["--help"], print)).toBe(0);
    expect(await main([], print)).toBe(2);
    expect(await main(["build", join(root, "gone")], print)).toBe(2);
    expect(await main(["build", root, "--color"], print)).toBe(2);
    expect(await main(["build", root, "--no-cache"], print)).toBe(1);
    expect(printed.join("\n")).toContain("does not exist");
  });
});
