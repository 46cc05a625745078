import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "./cli.js";

let root = "";
let said: string[] = [];
const print = (text: string) => said.push(text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-content-"));
  said = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeArticle(title: string, body = "Pay by card.") {
  mkdirSync(join(root, "articles/en"), { recursive: true });
  writeFileSync(join(root, "articles/en/pay.md"), `---\nid: pay\n${title}\nsummary: Soon.\n---\n${body}`);
}

describe("handrail-content", () => {
  it("writes one file a language and says what is in it", async () => {
    writeArticle("title: Pay");
    expect(await main(["build", root], print)).toBe(0);
    expect(said).toEqual(["en: 1 articles, 0 questions, 0 walkthroughs"]);
    expect(JSON.parse(readFileSync(join(root, "dist/help.en.json"), "utf8")).articles[0].title).toBe("Pay");
  });

  it("writes types beside the JSON where they are wanted", async () => {
    writeArticle("title: Pay");
    writeFileSync(join(root, "contacts.json"), JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
    expect(await main(["build", root], print)).toBe(0);
    expect(readdirSync(join(root, "dist"))).toEqual(["contacts.en.json", "help.en.json"]);
    expect(await main(["build", root, "--types"], print)).toBe(0);
    expect(readFileSync(join(root, "dist/help.en.d.json.ts"), "utf8")).toContain("declare const help: HelpContent;");
    expect(readFileSync(join(root, "dist/contacts.en.d.json.ts"), "utf8")).toContain("contacts: HumanContacts;");
  });

  it("copies pictures, without what a system left among them", async () => {
    writeArticle("title: Pay");
    mkdirSync(join(root, "media"));
    writeFileSync(join(root, "media/a.svg"), "<svg/>");
    writeFileSync(join(root, "media/.DS_Store"), "");
    expect(await main(["build", root], print)).toBe(0);
    expect(readdirSync(join(root, "dist/media"))).toEqual(["a.svg"]);
  });

  it("writes nothing where the content has problems, and lists them", async () => {
    writeArticle("titel: Pay", "Type <your name>.");
    expect(await main(["build", root], print)).toBe(1);
    expect(said.join()).toContain("articles/en/pay.md: `titel` is not a known field");
    expect(said.join()).toContain("articles/en/pay.md:6: HTML is not published, so `<your name>`");
    expect(() => readFileSync(join(root, "dist/help.en.json"))).toThrow();
  });

  it("explains itself", async () => {
    expect(await main(["--help"], print)).toBe(0);
    expect(await main([], print)).toBe(2);
    expect(await main(["build", join(root, "gone")], print)).toBe(2);
    expect(await main(["build", root, "--color"], print)).toBe(2);
    expect(await main(["build", root], print)).toBe(1);
    expect(said.join("\n")).toContain("There is no folder");
  });
});
