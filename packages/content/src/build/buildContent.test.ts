import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RichText } from "@handrail/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { elementsOf } from "../walkRichText.js";
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

// The smallest PNG: one pixel.
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

function writeTargets() {
  writeGood();
  write("contacts.json", JSON.stringify([1, 2].map(() => ({ kind: "phone", number: "+37052000000" }))));
  write("articles/en/other.md", article("other", "", "## Second part"));
  write("faq/en/käyttö.md", article("käyttö"));
  write("articles/en/my faq.md", article("my faq"));
  write("media/a.pdf", "");
  for (const name of ["my pic.png", "z\u030cibintas.png"]) {
    write(`media/${name}`, "");
    writeFileSync(join(root, "media", name), png);
  }
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

  it("gives ids to headings, which differ between short questions on one page", () => {
    writeGood();
    write("articles/en/pay.md", article("pay", "", "## By card\n\nHere."));
    write("faq/en/cash.md", article("cash", "", "## Fees\n\n[See](#fees) [where](#in-shops)\n\n## In shops"));
    write("faq/en/cheque.md", article("cheque", "", "## Fees\n\n[See](help:cash#fees) [this](help:pay#by-card)"));
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    const { articles, faqs } = locales.get("en")?.content ?? {};
    const found = (body: RichText | undefined, name: "id" | "href") =>
      body && [...elementsOf(body)].flatMap(({ properties }) => properties?.[name] ?? []);
    expect(found(articles?.[0]?.body, "id")).toEqual(["by-card"]);
    expect(found(faqs?.[0]?.body, "id")).toEqual(["cash-fees", "in-shops"]);
    expect(found(faqs?.[0]?.body, "href")).toEqual(["#cash-fees", "#in-shops"]);
    expect(found(faqs?.[1]?.body, "href")).toEqual(["help:cash#cash-fees", "help:pay#by-card"]);
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
      "faq/en/links.md: the address `javascript:alert(1)` is not allowed, so the link or picture would not work. Links may use help:, contact:, walkthrough:, https:, http:, mailto:, tel: or sms:. Pictures may use https: or a file in media/.",
      "articles/en/pay.md: `related` contains gone, which does not exist in this language.",
      "faq/en/links.md: the link help:gone has no target in this language.",
      "faq/en/links.md: the link contact:fax refers to no channel in contacts.json.",
      "faq/en/picture.md: the picture media/gone.svg has no alternative text. Write in the square brackets what it shows.",
      "faq/en/picture.md: the file media/gone.svg is not in media/. Check its name, with upper and lower case, or copy it there.",
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
    const found = buildContent({ root }).problems.map(({ file, line, column, text }) => [file, line, column, text]);
    expect(found).toEqual([
      ["faq/en/name.md", 9, 6, "<your name>"],
      ["walkthroughs/en/tour.md", 18, 1, "More to read."],
      ["walkthroughs/en/tour.md", 10, 16, "<it>"],
      ["walkthroughs/en/tour.md", 15, 7, "<that>"],
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

  it("lists other files as ignored, and leaves out READMEs", () => {
    writeGood();
    for (const name of ["README.md", "Readme.txt", "en/README.md", "en/readme"]) write(`articles/${name}`, "Notes");
    for (const name of ["c.mdx", "d.txt", "deep/e.png"]) write(`articles/en/${name}`, "x");
    const { problems, ignored } = buildContent({ root });
    expect(problems).toEqual([]);
    expect(ignored).toEqual(["articles/en/c.mdx", "articles/en/d.txt", "articles/en/deep/e.png"]);
  });

  it("reads Markdown in folders, which are topics, and with any spelling of its ending", () => {
    writeGood();
    write(
      "topics.json",
      JSON.stringify([
        { id: "billing", title: "Bills" },
        { id: "cards", title: "Cards" },
      ]),
    );
    write("articles/en/cards/deep.md", article("deep"));
    write("articles/en/cards/a.MD", article("a").replace("topics: [billing]\n", ""));
    write("articles/en/b.Markdown", article("b"));
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    expect(locales.get("en")?.content.articles.map(({ id, topics }) => [id, topics])).toEqual([
      ["b", ["billing"]],
      ["a", ["cards"]],
      ["deep", ["billing", "cards"]],
      ["pay", ["billing"]],
    ]);
  });

  it("reports what cannot be read with its file, and builds the rest", () => {
    writeGood();
    symlinkSync("gone.md", join(root, "articles/en/link.md"));
    symlinkSync("self.md", join(root, "articles/en/self.md"));
    symlinkSync("..", join(root, "articles/en/round"));
    symlinkSync(tmpdir(), join(root, "articles/en/out"));
    symlinkSync("/etc/hostname", join(root, "articles/en/host.md"));
    write("articles/en/x.md/y.md", article("y"));
    write("articles/en/binary.md", "---\nid: binary\n\0");
    write("articles/en/large.md", "x".repeat(10_000_000));
    write("articles/drafts/a.md", article("a"));
    const { problems, locales } = buildContent({ root });
    const sorted = [...problems].sort((one, other) => one.file.localeCompare(other.file));
    expect(sorted.map(({ file, line, problem }) => [file, line, problem.split(/[,.]/)[0]])).toEqual([
      ["articles/drafts", undefined, "drafts is not a language"],
      ["articles/en/binary.md", 3, "it holds bytes that are not text"],
      ["articles/en/host.md", undefined, "it links to a file outside the content"],
      ["articles/en/large.md", undefined, "it has 10"],
      ["articles/en/link.md", undefined, "it links to a missing file"],
      ["articles/en/out", undefined, "it links to a folder outside the content"],
      ["articles/en/round", undefined, "it links to a folder above it"],
      ["articles/en/self.md", undefined, "it is a link that leads back to itself"],
      ["articles/en/x.md", undefined, "it is a folder"],
    ]);
    expect(locales.get("en")?.content.articles.map(({ id }) => id)).toContain("pay");
  });

  it("reads another encoding that the front matter names", () => {
    writeGood();
    const bytes = Buffer.from(article("pay", "encoding: windows-1252\n", "S\u00e4\u00e4"), "latin1");
    writeFileSync(join(root, "articles/en/pay.md"), bytes);
    const { problems, locales } = buildContent({ root });
    expect(problems).toEqual([]);
    expect(locales.get("en")?.content.articles[0]?.body).toMatchObject({
      children: [{ children: [{ value: "Sää" }] }],
    });
  });

  it.each([
    ["\n---\nid: x\n---\nText", 1, "there are empty lines before the front matter"],
    ["---\nid: x\nText", 1, "the front matter does not end"],
    ["---\nid: x\ntitle: a\nid: y\n---\nText", 4, "Write each field once"],
    ["---\nid: x\ntitle: a: b\n---\nText", 3, "Put text with a colon in quotes"],
  ])("reports the front matter of %j with its line", (source, line, problem) => {
    write("articles/en/x.md", source);
    expect(buildContent({ root }).problems).toContainEqual(
      expect.objectContaining({ line, problem: expect.stringContaining(problem) }),
    );
  });

  it("reports characters that are not UTF-8 with their line", () => {
    writeGood();
    writeFileSync(join(root, "articles/en/pay.md"), Buffer.from(article("pay", "", "S\u00e0skaita"), "latin1"));
    expect(buildContent({ root }).problems).toEqual([
      { file: "articles/en/pay.md", line: 7, problem: expect.stringContaining("is not UTF-8") },
    ]);
  });

  it("reports characters that are not of the encoding that the front matter names", () => {
    writeGood();
    const bytes = Buffer.from(article("pay", "encoding: shift_jis\n", "Text \u00ff"), "latin1");
    writeFileSync(join(root, "articles/en/pay.md"), bytes);
    expect(buildContent({ root }).problems).toEqual([
      { file: "articles/en/pay.md", line: 8, problem: expect.stringMatching(/not shift_jis.*remove `encoding`/) },
    ]);
  });

  it("reads front matter after a byte order mark and between lines with trailing spaces", () => {
    writeGood();
    write("articles/en/pay.md", `\uFEFF${article("pay").replace(/^---$/gm, "--- ")}`);
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    ["[x](other.md)", "help:other"],
    ["[x](./other.md#second-part)", "help:other#second-part"],
    ["[x](../../faq/en/k%C3%A4ytt%C3%B6.md)", "help:käyttö"],
    ["[x](help:käyttö)", "help:käyttö"],
    ["[x](help:k%C3%A4ytt%C3%B6)", "help:käyttö"],
    ["[x](help:my%20faq)", "help:my faq"],
    ["[x](<my faq.md>)", "help:my faq"],
    ["[x](#fir%C5%A1t)", "#firšt"],
    ["[x](contact:phone-2)", "contact:phone-2"],
    ["[x](media/a.pdf)", "/media/a.pdf"],
    ["![x](../../media/my%20pic.png)", "/media/my%20pic.png"],
    ["![x](/media/žibintas.png)", "/media/z%CC%8Cibintas.png"],
    ["![x](<./media/my pic.png>)", "/media/my%20pic.png"],
    ["[x](/prices?a#b)", "/prices?a#b"],
    ["[x](media/a.pdf?v=2#page=3)", "/media/a.pdf?v=2#page=3"],
    ["![x](media/my%20pic.png#icon)", "/media/my%20pic.png#icon"],
    ["![x](/media/my%20pic.png?v=2#a?b)", "/media/my%20pic.png?v=2#a?b"],
    ['<video src="media/a.pdf#t=10"></video>', "/media/a.pdf#t=10"],
  ])("resolves %s as the page does", (markdown, address) => {
    writeTargets();
    write("articles/en/links.md", article("links", "", `## Firšt\n\nText ${markdown}.`));
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    const body = locales.get("en")?.content.articles.find(({ id }) => id === "links")?.body;
    expect(
      body && [...elementsOf(body)].flatMap(({ properties }) => properties?.href ?? properties?.src ?? []),
    ).toEqual([address]);
  });

  it.each([
    ["[x](gone.md)", "leads to a file that does not exist"],
    ["[x](../lt/pay.md)", "in another language"],
    ["[x](pay)", "is relative"],
    ["[x](#gone)", "leads to no heading of this text"],
    ["[x](help:other#gone)", "leads to no heading of other"],
    ["[x](contact:phone-3)", "refers to no channel"],
    ["[x](media/gone.pdf)", "is not in media/"],
    ["![x](./media/gone.png)", "is not in media/"],
    ["![x](media/../secret.png)", "is not in media/"],
    ["![x](/media/gone.png)", "is not in media/"],
    ["![x](gone.png)", "is not in media/"],
    ["![x](media/MY%20pic.png)", "is not in media/"],
  ])("reports %s with its line and column", (markdown, problem) => {
    writeTargets();
    write("secret.png", "");
    write("articles/en/links.md", article("links", "", `Text\n${markdown}.`));
    expect(buildContent({ root }).problems).toEqual([
      {
        file: "articles/en/links.md",
        line: 8,
        column: 1,
        problem: expect.stringContaining(problem),
        rule: expect.any(String),
      },
    ]);
  });

  it("checks the links, pictures and selectors of steps, and places their pictures", () => {
    writeTargets();
    const head = "---\nid: tour\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\nsteps:\n";
    const step = (target: string, body: string) =>
      `  - id: a\n    title: Ask\n    target: '${target}'\n    body: |\n      ${body}\n`;
    write("walkthroughs/en/tour.md", `${head}${step("[[", "[x](help:gone) ![p](media/gone.png)")}---\n`);
    expect(buildContent({ root }).problems).toMatchObject([
      { problem: expect.stringMatching(/^step 1: `target` is not a CSS selector/) },
      { line: 12, column: 7, problem: expect.stringMatching(/^step 1: the link help:gone/) },
      { line: 12, column: 22, problem: expect.stringMatching(/^step 1: the file media\/gone.png/) },
    ]);
    write("walkthroughs/en/tour.md", `${head}${step("#q", "Text ![p](media/my%20pic.png)")}---\n`);
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    expect(JSON.stringify(locales.get("en")?.content.walkthroughs)).toContain("/media/my%20pic.png");
  });

  it("reads the anchor, the highlights and the ending of a walkthrough, and checks their links and selectors", () => {
    writeTargets();
    const head = "---\nid: tour\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\n";
    const step = "steps:\n  - id: a\n    title: Ask\n    anchor: menu\n    highlights: ['#b', '[[']\n    body: Text\n";
    write("walkthroughs/en/tour.md", `${head}ending: See [this](help:gone).\n${step}---\n`);
    const { locales, problems } = buildContent({ root });
    expect(locales.get("en")?.content.walkthroughs[0]).toMatchObject({
      steps: [{ anchor: "menu", highlights: ["#b", "[["] }],
      ending: { children: [{ tagName: "p" }] },
    });
    expect(problems).toMatchObject([
      { line: 12, problem: expect.stringContaining("[[, which is not a CSS selector") },
      { line: 7, column: 13, problem: expect.stringContaining("help:gone") },
    ]);
  });

  it.each(["what's new?", "A&B (2026)", "käyttö, lyhyt", "100% €", `${"a".repeat(99)}𠮷`])(
    "gives ids that rich text renders to the entries of %s",
    (id) => {
      const text = (indent: string) => `${indent}## Fees\n\n${indent}By law[^1].\n\n${indent}[^1]: The act.\n`;
      const quoted = JSON.stringify(id);
      write(`faq/en/${id}.md`, article(quoted, "", text("")).replace("topics: [billing]\n", ""));
      write("faq/en/other.md", article("other", "", "## Fees").replace("topics: [billing]\n", ""));
      const head = `---\nid: ${quoted}\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\n`;
      const steps = `steps:\n  - id: a\n    title: Ask\n    body: |\n${text("      ")}`;
      write(`walkthroughs/en/${id}.md`, `${head}ending: |\n${text("  ")}${steps}---\n`);
      const { locales, problems } = buildContent({ root });
      expect(problems).toEqual([]);
      const { faqs = [], walkthroughs = [] } = locales.get("en")?.content ?? {};
      const bodies = [...faqs, ...walkthroughs.flatMap(({ steps: all }) => all)].map(({ body }) => body);
      const endings = walkthroughs.flatMap(({ ending }) => ending ?? []);
      const ids = [...bodies, ...endings].flatMap((body) =>
        [...elementsOf(body)].flatMap(({ properties }) => properties?.id ?? []),
      );
      expect(ids.length).toBeGreaterThan(6);
      for (const found of ids) expect(found).toMatch(/^[\p{L}\p{M}\p{N}_.:-]{1,200}$/u);
    },
  );

  it("links footnotes in the steps and the ending of a walkthrough", () => {
    writeGood();
    const head = "---\nid: the tour\nversion: 2\ntitle: Tour\nsummary: Short.\naudience: customer\n";
    const text = (indent: string) => `|\n${indent}By law[^1].\n\n${indent}[^1]: The act.\n`;
    const step = `steps:\n  - id: a\n    title: Ask\n    body: ${text("      ")}`;
    write("walkthroughs/en/the tour.md", `${head}ending: ${text("  ")}${step}---\n`);
    const { locales, problems } = buildContent({ root });
    expect(problems).toEqual([]);
    const tour = locales.get("en")?.content.walkthroughs[0];
    for (const body of [tour?.steps[0]?.body, tour?.ending]) {
      const properties = body ? [...elementsOf(body)].map((element) => element.properties) : [];
      const ids = properties.flatMap((given) => given?.id ?? []);
      const hrefs = properties.flatMap((given) => given?.href ?? []);
      expect(hrefs).toHaveLength(2);
      for (const href of hrefs) expect(ids).toContain(String(href).slice(1));
    }
  });

  it("uses the words of a language without articles only for it, and those of `en` for `en-GB`", () => {
    write("articles/en-GB/pay.md", article("pay"));
    write("topics.json", JSON.stringify([{ id: "billing", title: { de: "Rechnungen", en: "Bills" } }]));
    expect(buildContent({ root }).locales.get("en-GB")?.content.topics).toEqual([{ id: "billing", title: "Bills" }]);
  });

  it("reads pictures' sizes in every format", () => {
    writeTargets();
    write("media/a.svg", '<svg width="12" height="8" xmlns="http://www.w3.org/2000/svg"></svg>');
    write("articles/en/links.md", article("links", "", "Text ![x](<media/my pic.png>) ![y](media/a.svg)"));
    const body = buildContent({ root }).locales.get("en")?.content.articles[0]?.body;
    expect(body && [...elementsOf(body)].flatMap(({ properties }) => properties?.width ?? [])).toEqual([1, 12]);
  });

  it("leaves a picture the height that it was given", () => {
    writeTargets();
    write("articles/en/links.md", article("links", "", 'Text <img src="media/my%20pic.png" alt="A" height="100">'));
    const body = buildContent({ root }).locales.get("en")?.content.articles[0]?.body;
    const [picture] = body ? [...elementsOf(body)].filter(({ tagName }) => tagName === "img") : [];
    expect(picture?.properties).toEqual({ src: "/media/my%20pic.png", alt: "A", height: 100 });
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
