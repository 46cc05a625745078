import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A fault that was planted: the rule that must find it, in the file. */
export interface Planted {
  rule: string;
  file: string;
}

interface Words {
  text: string;
  link: string;
  here: string;
  more: string;
  picture: string;
  jargon: string;
  plain: string;
  long: string;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    text: "Pay by card.",
    link: "Change your plan",
    here: "here",
    more: "Find out more",
    picture: "Screenshot 2",
    jargon: "remit",
    plain: "pay",
    long: "Notwithstanding considerable administrative complications affecting international telecommunications infrastructure",
  },
  lt: {
    text: "Mokėkite kortele.",
    link: "Pakeiskite planą",
    here: "čia",
    more: "Sužinokite daugiau",
    picture: "nuotrauka",
    jargon: "perlaida",
    plain: "mokėjimas",
    long: "Nepaisant administracinių komplikacijų tarptautinėse telekomunikacijų infrastruktūrose pasireiškiančių",
  },
  de: {
    text: "Zahlen Sie mit Karte.",
    link: "Tarif wechseln",
    here: "hier",
    more: "Mehr erfahren",
    picture: "Bild 1",
    jargon: "entrichten",
    plain: "zahlen",
    long: "Ungeachtet außerordentlicher verwaltungstechnischer Schwierigkeiten internationaler Telekommunikationsinfrastrukturen",
  },
  fr: {
    text: "Payez par carte.",
    link: "Changer de forfait",
    here: "ici",
    more: "Plus d’infos",
    picture: "capture d’écran",
    jargon: "s'acquitter",
    plain: "payer",
    long: "Nonobstant certaines complications administratives affectant infrastructures internationales télécommunications",
  },
  pl: {
    text: "Zapłać kartą.",
    link: "Zmień taryfę",
    here: "tutaj",
    more: "Dowiedz się więcej",
    picture: "zdjęcie",
    jargon: "uiścić",
    plain: "zapłacić",
    long: "Niezależnie okoliczności administracyjnych dotyczących międzynarodowych infrastruktur telekomunikacyjnych",
  },
  zh: {
    text: "请用银行卡付款。",
    link: "更换套餐",
    here: "点击这里",
    more: "查看详情",
    picture: "截图1",
    jargon: "缴纳",
    plain: "付款",
    long: "尽管国际电信基础设施面临诸多行政方面的复杂问题并且需要各个部门之间长期而深入的协调与配合",
  },
};

/** The languages of the corpus. */
export const corpusLocales = Object.keys(words);

interface Entry {
  fields?: string;
  body: string;
}

type Fault = readonly [rule: string, entry: (given: Words, locale: string) => Entry];

const video = (inside: string) => `<video src="media/a.mp4" poster="media/a.svg" title="x">\n${inside}\n</video>`;
const captions = '<track kind="captions" src="media/a.vtt" srclang="en" label="x">';
const transcript = "<details>\n<summary>Text</summary>\n\nText.\n\n</details>";
const dates = "reviewedAt: 2026-05-01";
const changedOn = (date: string) => `changes:\n  - date: 2026-05-01\n    text: x\n  - date: ${date}\n    text: x`;

const faults: readonly Fault[] = [
  ["broken-link", ({ link }) => ({ body: `[${link}](help:gone)` })],
  ["broken-link", ({ link }) => ({ body: `[${link}](gone.md)` })],
  ["broken-link", ({ link }) => ({ body: `[${link}](plan)` })],
  ["broken-link", ({ link }) => ({ body: `[${link}](mailto:help)` })],
  ["broken-link", ({ link }) => ({ body: `[${link}](https://)` })],
  ["broken-anchor", ({ link }) => ({ body: `[${link}](help:hub#gone)` })],
  ["broken-anchor", ({ link }) => ({ body: `[${link}](#gone) [${link}](help:hub)` })],
  ["contact-link", ({ link }) => ({ body: `[${link}](contact:fax)` })],
  ["missing-media", ({ text }) => ({ body: `${text} ![${text}](media/gone.svg)` })],
  ["missing-media", ({ text }) => ({ body: `${text} ![${text}](/media/gone.png)` })],
  ["missing-media", ({ text }) => ({ body: `${text} ![${text}](../../media/A.svg)` })],
  ["missing-alt", () => ({ body: "![](media/a.svg)" })],
  ["missing-captions", () => ({ body: `${video("")}\n\n${transcript}` })],
  ["missing-transcript", () => ({ body: video(captions) })],
  ["vague-link-text", ({ here }) => ({ body: `[${here}](help:hub)` })],
  ["vague-link-text", ({ here }) => ({ body: `[**${here}**!](help:hub)` })],
  ["vague-link-text", ({ more }) => ({ body: `[${more}](help:hub)` })],
  ["missing-review-date", ({ text }) => ({ fields: "owner: x", body: text })],
  ["future-review-date", ({ text }) => ({ fields: "reviewedAt: 2026-12-24", body: text })],
  ["change-date", ({ text }) => ({ fields: `${dates}\n${changedOn("2026-05-02")}`, body: text })],
  ["change-date", ({ text }) => ({ fields: `reviewedAt: 2026-11-28\n${changedOn("2026-11-29")}`, body: text })],
  ["overdue-review", ({ text }) => ({ fields: `${dates}\nreviewBy: 2026-11-01`, body: text })],
  ["dead-end", ({ text }) => ({ fields: `${dates}\nrelated: []`, body: text })],
  ["heading-order", ({ text }) => ({ body: `## ${text}\n\n#### ${text}` })],
  ["lost-text", ({ text }) => ({ body: `${text}\n\n<div class="x">${text}</div>` })],
  ["lost-text", ({ text }) => ({ body: `${text}\n\n<!-- ${text}` })],
  ["lost-text", ({ text }) => ({ body: `# ${text}` })],
  ["lost-text", ({ text }) => ({ body: `[${text}][nope]` })],
  ["lost-text", ({ text }) => ({ body: `![${text}](http://example.com/x.png)` })],
  ["lost-text", ({ text, link }) => ({ body: `${text} **${link} **` })],
  ["lost-text", ({ text }) => ({ fields: `${dates}\nowner: Team #3`, body: text })],
  ["unknown-name", ({ text }) => ({ fields: `${dates}\nrelated: [hub, hub]`, body: text })],
  ["unknown-name", ({ text }) => ({ fields: `${dates}\nproducts: [gone]`, body: text })],
  ["unreadable", ({ text }) => ({ fields: `${dates}\nreviewedBy: x`, body: text })],
  ["vague-alt", () => ({ body: "![IMG_1234.png](media/a.svg)" })],
  ["vague-alt", ({ picture }) => ({ body: `![${picture}](media/a.svg)` })],
  ["jargon", ({ text, jargon }) => ({ body: `${text} ${jargon}.` })],
  ["readability", ({ long }) => ({ body: `${Array(20).fill(long).join(" ")}.` })],
];

/** Writes a folder of content with every fault in every language, and returns them. */
export function writeCorpus(root: string): Planted[] {
  const planted: Planted[] = [];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const [locale, given] of Object.entries(words)) {
    const ids = faults.map((_, index) => `fault-${index}`);
    const writeEntry = (id: string, entry: Entry) =>
      write(`articles/${locale}/${id}.md`, article(id, given.text, entry));
    for (const [index, [rule, entry]] of faults.entries()) {
      planted.push({ rule, file: `articles/${locale}/fault-${index}.md` });
      writeEntry(`fault-${index}`, entry(given, locale));
    }
    writeEntry("hub", { fields: `${dates}\nrelated: [${ids.join(", ")}]`, body: good(given) });
    writeEntry("orphan", { fields: `${dates}\ntopics: []`, body: given.text });
    planted.push({ rule: "orphan", file: `articles/${locale}/orphan.md` });
    writeEntry("toured", { fields: `${dates}\nwalkthrough: tour\nrelated: []`, body: given.text });
    writeEntry("stepped", { fields: `${dates}\ntopics: []`, body: given.text });
    write(`walkthroughs/${locale}/tour.md`, tour("tour", given.text, `[${given.link}](help:stepped)`));
    const vague = `[${given.here}](help:hub) ![${given.picture}](media/a.svg) ${given.jargon}`;
    write(`walkthroughs/${locale}/vague.md`, tour("vague", given.text, vague));
    for (const rule of ["vague-link-text", "vague-alt", "jargon"])
      planted.push({ rule, file: `walkthroughs/${locale}/vague.md` });
    const repeated = { fields: `${dates}\nrelated: [fault-0]`, body: given.text };
    write(`faq/${locale}/hub.md`, article("hub", given.text, repeated));
    planted.push({ rule: "duplicate-id", file: `faq/${locale}/hub.md` });
    write(`last/help.${locale}.json`, JSON.stringify({ articles: [{ id: "old" }, { id: "hub" }], faqs: [] }));
    planted.push({ rule: "removed-address", file: `articles/${locale}` });
    if (locale === "en") {
      writeEntry("untranslated", { body: given.text });
      planted.push({ rule: "missing-translation", file: "articles/en/untranslated.md" });
      writeEntry("revised", { fields: "reviewedAt: 2026-06-01", body: given.text });
    } else {
      writeEntry("revised", { body: given.text });
      planted.push({ rule: "older-translation", file: `articles/${locale}/revised.md` });
    }
  }
  const glossary = Object.entries(words).map(([locale, { jargon, plain }]) => [locale, { [jargon]: plain }]);
  write("glossary.json", JSON.stringify(Object.fromEntries(glossary)));
  write("topics.json", JSON.stringify([{ id: "billing", title: "Bills" }]));
  write("contacts.json", JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
  write("media/a.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>');
  for (const name of ["a.mp4", "a.vtt"]) write(`media/${name}`, "");
  return planted;
}

/** A text with everything that may be in one. No rule finds anything in it. */
function good({ text, link, here, plain }: Words): string {
  return [
    `${text} ${plain}. [${link}](help:fault-0) [${link} ${here}](contact:phone) <kbd>Esc</kbd> ~~1~~ 2[^1]`,
    `## ${text}\n\n### ${link}\n\n![${text}](media/a.svg "${link}")`,
    `${video(captions)}\n\n${transcript}`,
    `> [!TIP]\n> ${text}\n\n- [x] ${text}\n- [ ] ${text}`,
    `| ${text} | ${link} |\n| :-: | --: |\n| 9–12<br>13–17 | 1 |`,
    `[^1]: ${text}`,
  ].join("\n\n");
}

/** A walkthrough with one step. */
function tour(id: string, title: string, body: string): string {
  const step = `  - id: a\n    title: ${JSON.stringify(title)}\n    body: ${JSON.stringify(body)}`;
  return `---\nid: ${id}\ntitle: Tour\nsummary: Tour\nversion: 1\naudience: customer\nsteps:\n${step}\n---\n`;
}

function article(id: string, title: string, { fields = dates, body }: Entry): string {
  const extra = [fields, ...(fields.includes("related:") ? [] : ["related: [hub]"])];
  if (!fields.includes("topics:")) extra.push("topics: [billing]");
  return `---\nid: ${id}\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(title)}\n${extra.join("\n")}\n---\n${body}\n`;
}
