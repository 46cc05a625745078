import { describe, expect, it, vi } from "vitest";
import { HandrailError } from "../errors.js";
import { parseHelp } from "./parseHelp.js";

const body = {
  type: "root",
  children: [
    {
      type: "element",
      tagName: "a",
      properties: { href: "/bill", rel: ["next"], hidden: false },
      children: [{ type: "text", value: "Your bill" }],
    },
  ],
};
const phrasings = ["Can I use my card?"];
const article = { id: "pay", locale: "en", title: "How do I pay?", summary: "", phrasings, body };
const step = { id: "menu", title: "Open the menu", body };
const walkthrough = {
  id: "first-steps",
  version: 1,
  locale: "en",
  title: "First steps",
  summary: "A tour.",
  audience: "customer",
  steps: [step],
};
const help = {
  version: 1,
  locale: "en",
  topics: [{ id: "billing", title: "Bills" }],
  products: [{ id: "fibre", title: "Fibre" }],
  articles: [article],
  faqs: [article],
  walkthroughs: [walkthrough],
};

function problemsOf(value: unknown): string {
  try {
    parseHelp(value);
    return "";
  } catch (error) {
    return error instanceof HandrailError ? error.message : String(error);
  }
}

describe("parseHelp", () => {
  it("returns content that is valid", () => {
    expect(parseHelp(help)).toBe(help);
  });

  it("accepts properties that are not known", () => {
    const value = { ...help, builtBy: "our CMS", faqs: [{ ...article, slug: "pay" }] };
    expect(parseHelp(value)).toBe(value);
  });

  it.each<[string, unknown, string]>([
    ["text that is not parsed", JSON.stringify(help), 'help is "{\\"version\\":1'],
    ["nothing", undefined, "help is missing"],
    ["a version to come", { ...help, version: 2 }, "help.version is 2. This version of Handrail reads 1."],
    ["a missing list", { ...help, faqs: undefined }, "help.faqs must be an array"],
    [
      "an article without a title",
      { ...help, articles: [{ ...article, title: " " }] },
      'help.articles[0].title is " "',
    ],
    [
      "a topic list of another type",
      { ...help, faqs: [{ ...article, topics: "pay" }] },
      "help.faqs[0].topics must be an array",
    ],
    [
      "a phrasing without words",
      { ...help, articles: [{ ...article, phrasings: ["Can I pay by card?", " "] }] },
      'help.articles[0].phrasings[1] is " "',
    ],
  ])("rejects %s", (_, value, problem) => {
    expect(problemsOf(value)).toContain(problem);
  });

  it.each<[string, unknown, string]>([
    ["a string of HTML", "<p>Pay</p>", 'body is "<p>Pay</p>", not rich text'],
    ["a body without children", { type: "root" }, "body.children must be an array"],
    ["an unknown node", { type: "root", children: [{ type: "raw" }] }, 'body.children[0].type is "raw"'],
    ["a text without words", { type: "root", children: [{ type: "text" }] }, "body.children[0].value must be text"],
    ["a node that is a string", { type: "root", children: ["Pay"] }, 'body.children[0] is "Pay"'],
    [
      "a function as an attribute",
      { type: "root", children: [{ type: "element", tagName: "p", properties: { onclick: () => {} }, children: [] }] },
      'body.children[0].properties has "onclick"',
    ],
  ])("rejects %s as rich text", (_, value, problem) => {
    expect(problemsOf({ ...help, articles: [{ ...article, body: value }] })).toContain(problem);
  });

  it("rejects text that is nested too deeply, and ends", () => {
    const loop: { type: string; tagName: string; children: unknown[] } = {
      type: "element",
      tagName: "p",
      children: [],
    };
    loop.children.push(loop);
    const value = { ...help, articles: [{ ...article, body: { type: "root", children: [loop] } }] };
    expect(problemsOf(value)).toContain("is nested more than 64 levels deep");
  });

  it("leaves out a walkthrough that cannot be shown, and reports its path", () => {
    const wrong = { ...walkthrough, steps: [{ ...step, placement: "left" }] };
    const errors: string[] = [];
    const onLeftOut = ({ message }: HandrailError) => errors.push(message);
    const content = parseHelp({ ...help, walkthroughs: [walkthrough, wrong, null, walkthrough] }, { onLeftOut });
    expect(content).toEqual({ ...help, walkthroughs: [walkthrough, walkthrough] });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('help.walkthroughs[1].steps[0].placement is "left". Give top, bottom, start, end.');
    expect(errors[0]).toContain("help.walkthroughs[2] is null");
  });

  it("leaves out changes and customers' answers that cannot be shown, and reports their paths", () => {
    const change = { date: "2026-01-02", text: "New prices." };
    const answer = { id: "a", author: "Ona", date: "2026-01-02", body, moderatedAt: "2026-01-03" };
    const changes = [change, { text: "New prices." }, { ...change, date: "2026-02-30" }];
    const communityAnswers = [null, answer, { ...answer, author: "" }, { ...answer, moderatedAt: "yesterday" }];
    const errors: string[] = [];
    const onLeftOut = ({ message }: HandrailError) => errors.push(message);
    const content = parseHelp(
      { ...help, articles: [{ ...article, communityAnswers }, article], faqs: [{ ...article, changes }] },
      { onLeftOut },
    );
    expect(content.articles).toEqual([{ ...article, communityAnswers: [answer] }, article]);
    expect(content.faqs).toEqual([{ ...article, changes: [change] }]);
    expect(errors).toHaveLength(1);
    for (const problem of [
      "help.articles[0].communityAnswers[0] is null",
      "help.articles[0].communityAnswers[2].author is",
      'help.articles[0].communityAnswers[3].moderatedAt is "yesterday"',
      "help.faqs[0].changes[1].date is missing",
      'help.faqs[0].changes[2].date is "2026-02-30"',
    ])
      expect(errors[0]).toContain(problem);
  });

  it("leaves out a list of changes or of customers' answers that is not a list", () => {
    const onLeftOut = vi.fn();
    const wrong = { ...article, changes: "New prices.", communityAnswers: {} };
    expect(parseHelp({ ...help, faqs: [wrong] }, { onLeftOut }).faqs).toEqual([article]);
    expect(onLeftOut.mock.lastCall?.[0].message).toContain("help.faqs[0].changes must be an array");
  });

  it("reports it as an uncaught error where the page says nothing else", () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    parseHelp({ ...help, walkthroughs: [{}] });
    expect(String(reported.mock.lastCall?.[0])).toContain("help.walkthroughs[0].id is missing");
    vi.unstubAllGlobals();
  });

  it("lists every problem at once", () => {
    const message = problemsOf({ ...help, locale: "", topics: [{}] });
    expect(message).toContain("help.locale");
    expect(message).toContain("help.topics[0].id is missing");
    expect(message).toContain("help.topics[0].title is missing");
  });
});
