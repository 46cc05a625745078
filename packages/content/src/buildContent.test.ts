import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildContent } from "./buildContent.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-content-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const article = (id: string, fields = "", body = "Pay by card.") =>
  `---\nid: ${id}\ntitle: How do I pay?\nsummary: By card or transfer.\ntopics: [billing]\n${fields}---\n${body}\n`;

function writeGood() {
  write(
    "articles/en/pay.md",
    article("pay", "keywords: [paying]\nphrasings:\n  - Can I use my card?\nreviewedAt: 2026-10-12\n"),
  );
  write("articles/lt/pay.md", article("pay"));
  write("topics.json", JSON.stringify([{ id: "billing", title: { en: "Bills", lt: "Sąskaitos" } }]));
  write(
    "contacts.json",
    JSON.stringify([{ kind: "phone", number: "+37052000000", cost: { en: "free", lt: "nemokamai" } }]),
  );
}

const problemsOf = () => buildContent({ root }).problems.map(({ file, problem }) => `${file}: ${problem}`);

describe("buildContent", () => {
  it("builds each language, with names and contacts in that language", () => {
    writeGood();
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    expect([...locales.keys()]).toEqual(["en", "lt"]);
    expect(locales.get("lt")?.content.topics).toEqual([{ id: "billing", title: "Sąskaitos" }]);
    expect(locales.get("lt")?.contacts).toMatchObject([{ cost: "nemokamai" }]);
    expect(locales.get("en")?.content.articles[0]).toMatchObject({
      id: "pay",
      locale: "en",
      keywords: ["paying"],
      phrasings: ["Can I use my card?"],
      reviewedAt: "2026-10-12",
      body: { children: [{ tagName: "p", children: [{ value: "Pay by card." }] }] },
    });
  });

  it("gives ids to the headings of articles, but not to those of short questions", () => {
    writeGood();
    write("articles/en/pay.md", article("pay", "", "## By card\n\nHere."));
    write("faq/en/cash.md", article("cash", "", "## By cash\n\nThere."));
    const { articles, faqs } = buildContent({ root }).locales.get("en")?.content ?? {};
    expect(articles?.[0]?.body.children[0]).toMatchObject({ tagName: "h2", properties: { id: "by-card" } });
    expect(faqs?.[0]?.body.children[0]).not.toHaveProperty("properties");
  });

  it("lists every problem at once, with its file", () => {
    writeGood();
    write("articles/en/pay.md", article("pays", "reviewedAt: 12.10.2026\nreviewedBy: Ona\nrelated: [gone]\n"));
    write("faq/en/empty.md", article("empty", "", ""));
    write("faq/en/links.md", article("links", "", "[a](help:gone) [b](contact:fax) [c](javascript:alert(1))"));
    write("faq/en/picture.md", article("picture", "", "![](media/gone.svg)"));
    expect(problemsOf()).toEqual([
      "articles/en/pay.md: `id` differs from the file name. Use pay for both.",
      "articles/en/pay.md: `reviewedAt` is not a date: 12.10.2026. Write it as YYYY-MM-DD.",
      "articles/en/pay.md: `reviewedBy` is not a known field. Correct its name or remove it.",
      "faq/en/empty.md: there is no text below the front matter. Write the answer there.",
      "faq/en/links.md: the address `javascript:alert(1)` is not allowed, so the link or picture would not work. Links may use help:, contact:, https:, http:, mailto:, tel: or sms:. Pictures may use https: or a file in media/.",
      "articles/en/pay.md: `related` contains gone, which does not exist in this language.",
      "faq/en/links.md: the link help:gone has no target in this language.",
      "faq/en/links.md: the link contact:fax refers to no channel in contacts.json.",
      "faq/en/picture.md: the picture media/gone.svg does not exist.",
      "faq/en/picture.md: the picture media/gone.svg has no alternative text.",
    ]);
  });

  it("reports broken front matter, repeated ids and unknown topics", () => {
    writeGood();
    write("articles/en/broken.md", "---\ntitle: a: b: c\n---\nText");
    write("articles/en/bare.md", "Text");
    write("faq/en/pay.md", article("pay").replace("[billing]", "[bills]"));
    const problems = problemsOf().join("\n");
    expect(problems).toContain("articles/en/broken.md: the front matter is not valid YAML");
    expect(problems).toContain("articles/en/bare.md: there is no front matter");
    expect(problems).toContain("faq/en/pay.md: the id pay is also used by articles/en/pay.md");
    expect(problems).toContain("the topic bills is not in topics.json");
  });

  it("reads walkthroughs and reports incomplete steps", () => {
    writeGood();
    const steps = "steps:\n  - id: a\n    title: Ask\n    target: '#q'\n    body: Type **it**.\n";
    const head = "---\nid: tour\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\n";
    write("walkthroughs/en/tour.md", `${head}${steps}---\n`);
    write("walkthroughs/en/bad.md", `${head.replace("tour", "bad")}steps:\n  - id: a\n    place: left\n---\n`);
    const { locales, problems } = buildContent({ root });
    expect(locales.get("en")?.content.walkthroughs.find(({ id }) => id === "tour")).toMatchObject({
      version: 2,
      audience: "customer",
      steps: [{ id: "a", title: "Ask", target: "#q" }],
    });
    expect(problems.map(({ problem }) => problem)).toEqual([
      "step 1: `title` is missing. Add it to the front matter.",
      "step 1: `body` is missing. Add it to the front matter.",
      "step 1: `place` is not a known field. Correct its name or remove it.",
    ]);
  });

  it("reports the line of the file on which text would be lost", () => {
    writeGood();
    write("faq/en/name.md", article("name", "", "Type your name.\n\nType <your name>."));
    const head = "---\nid: tour\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\nsteps:\n";
    const step = (id: string, body: string) => `  - id: ${id}\n    title: Ask\n    body: ${body}\n`;
    const steps = step("a", "Type <it>.") + step("b", "|\n      Type\n      <that>.");
    write("walkthroughs/en/tour.md", `${head}${steps}---\n\nMore to read.\n`);
    expect(buildContent({ root }).problems).toEqual([
      {
        file: "faq/en/name.md",
        line: 9,
        text: "<your name>",
        problem: expect.stringContaining("HTML is not published"),
      },
      { file: "walkthroughs/en/tour.md", line: 18, text: "More to read.", problem: expect.stringContaining("below") },
      { file: "walkthroughs/en/tour.md", line: 10, text: "<it>", problem: expect.stringMatching(/^step 1: HTML/) },
      { file: "walkthroughs/en/tour.md", line: 15, text: "<that>", problem: expect.stringMatching(/^step 2: HTML/) },
    ]);
  });

  it.each([
    ".DS_Store",
    "Thumbs.db",
    "desktop.ini",
    "__MACOSX/pay.md",
    "@eaDir/pay.md",
    "pay.md.part",
    "pay.md~",
    "#pay.md#",
    ".pay.md.swp",
    "pay.md.bak",
    "~$pay.md",
    ".git/x",
  ])("ignores %s, a file of an operating system or editor", (name) => {
    writeGood();
    for (const folder of ["articles", "articles/en", "walkthroughs"]) write(`${folder}/${name}`, "\0");
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    expect([...locales.keys()]).toEqual(["en", "lt"]);
  });

  it("reports every other file that is not Markdown", () => {
    writeGood();
    write("articles/README.md", "Notes");
    write("articles/en/deep/moved.md", article("moved"));
    for (const name of ["a.MD", "b.markdown", "c.mdx", "d.txt"]) write(`articles/en/${name}`, article("a"));
    symlinkSync("gone.md", join(root, "articles/en/link.md"));
    expect(problemsOf()).toEqual([
      "articles/README.md: it is not in a language folder, so it is not read. Move it to articles/<language>/, or out of articles/.",
      ...["a.MD", "b.markdown", "c.mdx", "d.txt"].map(
        (name) =>
          `articles/en/${name}: its name does not end in \`.md\`, so it is not read. Rename it, or move it elsewhere.`,
      ),
      "articles/en/deep: it is a folder, so its files are not read. Move them to articles/en/.",
      "articles/en/link.md: it links to a missing file. Correct the link or remove it.",
    ]);
  });

  it("reports characters that are not UTF-8 with their line", () => {
    writeGood();
    writeFileSync(join(root, "articles/en/pay.md"), Buffer.from(article("pay", "", "S\u00e0skaita"), "latin1"));
    expect(buildContent({ root }).problems).toEqual([
      { file: "articles/en/pay.md", line: 7, problem: expect.stringContaining("is not UTF-8") },
    ]);
  });

  it("reads front matter after a byte order mark and between lines with trailing spaces", () => {
    writeGood();
    write("articles/en/pay.md", `\uFEFF${article("pay").replace(/^---$/gm, "--- ")}`);
    expect(problemsOf()).toEqual([]);
  });

  it("adds the size and the public URL of drawings", () => {
    writeGood();
    write("media/lights.svg", '<svg viewBox="0 0 320 180"></svg>');
    write("faq/en/lights.md", article("lights", "", '![Four lights](media/lights.svg "The front")'));
    const { locales } = buildContent({ root, mediaBase: "/help" });
    expect(locales.get("en")?.content.faqs[0]?.body.children).toEqual([
      {
        type: "element",
        tagName: "figure",
        children: [
          {
            type: "element",
            tagName: "img",
            properties: { src: "/help/lights.svg", alt: "Four lights", width: 320, height: 180 },
            children: [],
          },
          { type: "element", tagName: "figcaption", children: [{ type: "text", value: "The front" }] },
        ],
      },
    ]);
  });

  it("throws an error that names the invalid JSON file", () => {
    writeGood();
    write("topics.json", "[");
    expect(() => buildContent({ root })).toThrow(/topics\.json is not valid JSON/);
  });

  it("throws for contacts without a person", () => {
    writeGood();
    write("contacts.json", JSON.stringify([{ kind: "bot", href: "https://example.com/bot" }]));
    expect(() => buildContent({ root })).toThrow(/nobody/);
  });
});
