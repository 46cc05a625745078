import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseHelp } from "@handrail/core/content";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
    expect(await main(["build", root], print)).toBe(0);
    expect(printed).toEqual(["en: 1 articles, 0 questions, 0 walkthroughs"]);
    const help = parseHelp(JSON.parse(readFileSync(join(root, "dist/help.en.json"), "utf8")));
    expect(help.articles[0]?.title).toBe("Pay");
  });

  it("writes types beside the JSON with --types", async () => {
    writeArticle("title: Pay");
    writeFileSync(join(root, "contacts.json"), JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
    expect(await main(["build", root], print)).toBe(0);
    expect(readdirSync(join(root, "dist"))).toEqual(["contacts.en.json", "help.en.json"]);
    expect(await main(["build", root, "--types"], print)).toBe(0);
    expect(readFileSync(join(root, "dist/help.en.d.json.ts"), "utf8")).toContain("declare const help: HelpContent;");
    expect(readFileSync(join(root, "dist/contacts.en.d.json.ts"), "utf8")).toContain("contacts: HumanContacts;");
  });

  it("copies pictures without files of the operating system", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/a.svg"), "<svg/>");
    writeFileSync(join(root, "media/.DS_Store"), "");
    expect(await main(["build", root], print)).toBe(0);
    expect(readdirSync(join(root, "dist/media"))).toEqual(["a.svg"]);
  });

  it("lists the problems of the content and writes nothing", async () => {
    writeArticle("titel: Pay", "Type <your name>.");
    expect(await main(["build", root], print)).toBe(1);
    expect(printed.join()).toContain("articles/en/pay.md:3:8: `titel` is not a known field");
    expect(printed.join()).toContain("articles/en/pay.md:6:6: HTML is not published, so `<your name>`");
    expect(() => readFileSync(join(root, "dist/help.en.json"))).toThrow();
  });

  it("prints a message and an exit code for wrong arguments", async () => {
    expect(await main(["--help"], print)).toBe(0);
    expect(await main([], print)).toBe(2);
    expect(await main(["build", join(root, "gone")], print)).toBe(2);
    expect(await main(["build", root, "--color"], print)).toBe(2);
    expect(await main(["build", root], print)).toBe(1);
    expect(printed.join("\n")).toContain("does not exist");
  });
});
