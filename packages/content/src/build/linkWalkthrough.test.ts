import { describe, expect, it } from "vitest";
import { describeProblems } from "../problems.js";
import { fromJson } from "./fromJson.js";

const tour = (...steps: object[]) => ({
  id: "tour",
  version: 1,
  title: "Tour",
  summary: "Short.",
  audience: "customer",
  steps: steps.map((step, index) => ({ id: `s${index}`, title: "A step", html: "Text.", ...step })),
});
const article = { id: "pay", title: "Pay", summary: "By card.", html: "By card." };
const media = [{ name: "a.svg" }, { name: "a.webm" }, { name: "a.vtt" }];
const video = { kind: "video", src: "media/a.webm", captions: "media/a.vtt", poster: "media/a.svg" };

function build(value: object) {
  const { locales, problems } = fromJson({ articles: [article], media, ...value });
  return { content: locales.get("en")?.content, problems: describeProblems(problems).trim().split("\n") };
}

describe("linkWalkthrough", () => {
  it("places the addresses of hints, pictures, videos, captions and transcripts", () => {
    const { content, problems } = build({
      walkthroughs: [
        tour(
          { kind: "practise", hint: '<a href="help:pay">Pay</a>' },
          { kind: "media", media: { ...video, transcript: { markdown: "[Pay](help:pay)" } } },
          { kind: "media", media: { kind: "image", src: "media/a.svg", alt: "The desk" } },
        ),
      ],
    });
    expect(problems).toEqual([""]);
    expect(content?.walkthroughs[0]?.steps).toMatchObject([
      { hint: { type: "root" } },
      { media: { src: "/media/a.webm", captions: "/media/a.vtt", poster: "/media/a.svg" } },
      { media: { src: "/media/a.svg", alt: "The desk" } },
    ]);
  });

  it("gives pictures and videos their size, unless they have one", () => {
    const { content, problems } = build({
      media: [{ name: "a.svg", width: 640, height: 480 }, { name: "a.webm" }, { name: "a.vtt" }],
      walkthroughs: [
        tour(
          { kind: "media", media: { kind: "image", src: "media/a.svg", alt: "The desk" } },
          { kind: "media", media: { ...video, transcript: "<p>Words.</p>" } },
          { kind: "media", media: { kind: "image", src: "media/a.svg", alt: "The desk", width: 64, height: 48 } },
          {
            kind: "media",
            media: { ...video, poster: undefined, transcript: "<p>Words.</p>", width: 320, height: 240 },
          },
        ),
      ],
    });
    expect(problems).toEqual([""]);
    expect(content?.walkthroughs[0]?.steps).toMatchObject([
      { media: { width: 640, height: 480 } },
      { media: { width: 640, height: 480 } },
      { media: { width: 64, height: 48 } },
      { media: { width: 320, height: 240 } },
    ]);
  });

  it("reports addresses that lead nowhere", () => {
    const { problems } = build({
      walkthroughs: [
        tour(
          { kind: "practise", hint: '<a href="help:gone">a</a>' },
          { kind: "media", media: { ...video, captions: "media/gone.vtt", transcript: "<p>Words.</p>" } },
          { kind: "media", media: { kind: "image", src: "media/gone.svg", alt: "The desk" } },
        ),
      ],
    });
    expect(problems.map((line) => line.trim())).toEqual([
      expect.stringContaining("step 1: the link help:gone has no target"),
      expect.stringContaining("step 2: the file media/gone.vtt is not in media/"),
      expect.stringContaining("step 3: the file media/gone.svg is not in media/"),
    ]);
  });

  it("checks the walkthroughs that an article starts", () => {
    const starts = (id: string) => ({ ...article, walkthrough: id, html: `<a href="walkthrough:${id}">Show me</a>` });
    expect(build({ articles: [starts("tour")], walkthroughs: [tour({})] }).problems).toEqual([""]);
    expect(build({ articles: [starts("gone")], walkthroughs: [tour({})] }).problems).toEqual([
      expect.stringContaining("`walkthrough` is gone, which does not exist in this language"),
      expect.stringContaining("the link walkthrough:gone starts no walkthrough"),
    ]);
    const faq = { ...article, id: "faq", html: '<a href="walkthrough:tour">Show me</a>' };
    expect(build({ faqs: [faq], walkthroughs: [tour({})] }).problems).toEqual([
      expect.stringContaining("Only articles start one"),
    ]);
  });

  it("places the addresses in answers of customers, and checks those that lead nowhere", () => {
    const answer = { id: "a", author: "Rasa", date: "2026-01-02", moderatedBy: "Ieva", moderatedAt: "2026-01-03" };
    const answeredWith = (html: string) => ({ articles: [{ ...article, communityAnswers: [{ ...answer, html }] }] });
    const { content, problems } = build(answeredWith('<img src="media/a.svg" alt="b">'));
    expect(problems).toEqual([""]);
    expect(JSON.stringify(content?.articles[0]?.communityAnswers)).toContain('"/media/a.svg"');
    expect(build(answeredWith('<a href="help:gone">b</a>')).problems).toEqual([
      expect.stringContaining("the link help:gone has no target"),
    ]);
    const starts = (id: string) => ({
      ...answeredWith(`<a href="walkthrough:${id}">Show me</a>`),
      walkthroughs: [tour({})],
    });
    expect(build(starts("tour")).problems).toEqual([""]);
    expect(build(starts("gone")).problems).toEqual([
      expect.stringContaining("the link walkthrough:gone starts no walkthrough"),
    ]);
  });
});
