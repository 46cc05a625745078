import { axeViolations } from "@handrail-tooling/testing";
import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { RichText } from "./RichText.js";
import type { FigureImage } from "./richTextImage.js";
import { el, root } from "./testing/trees.js";

const labels = { note: "Note", tip: "Tip", warning: "Warning", danger: "Danger" };

describe("RichText with callouts, details, videos and footnotes", () => {
  it("shows a callout with its title and its kind", async () => {
    const value = root(el("aside", { dataCallout: "warning" }, el("p", {}, "Do not unplug it.")));
    const { container } = render(<RichText value={value} calloutLabels={labels} />);
    expect(screen.getByRole("note")).toHaveAttribute("data-callout", "warning");
    expect(screen.getByRole("note")).toHaveTextContent("WarningDo not unplug it.");
    expect(await axeViolations(container)).toEqual([]);
  });

  it("shows a sign if there are no labels, and no title for an unknown kind", () => {
    const unknown = el("aside", { dataCallout: "constructor" }, el("p", {}, "b"));
    render(<RichText value={root(el("aside", { dataCallout: "tip" }, el("p", {}, "a")), unknown)} />);
    expect(screen.getAllByRole("note").map((note) => note.textContent)).toEqual(["💡a", "b"]);
  });

  it("folds details under their summary", async () => {
    const value = root(el("details", { open: true }, el("summary", {}, "More"), el("p", {}, "Words.")));
    const { container } = render(<RichText value={value} />);
    expect(container.querySelector("details")).toHaveAttribute("open");
    expect(container.querySelector("summary")).toHaveTextContent("More");
    expect(await axeViolations(container)).toEqual([]);
  });

  it("gives a video controls and captions, and never starts it", () => {
    const track = el("track", { kind: "captions", src: "/a.vtt", srcLang: "lt", label: "Lietuvių", default: true });
    const properties = { src: "/a.mp4", poster: "/a.png", title: "Restart", autoPlay: true, loop: true, muted: true };
    const { container } = render(<RichText value={root(el("video", properties, "fallback", track))} />);
    const video = container.querySelector("video");
    expect(video?.getAttributeNames().sort()).toEqual(
      ["aria-label", "controls", "data-hr", "playsinline", "poster", "preload", "src"].sort(),
    );
    expect(video?.innerHTML).toBe('<track kind="captions" src="/a.vtt" srclang="lt" label="Lietuvių" default="">');
  });

  it("shows the title of a video with an unsafe URL, and leaves out unsafe captions", () => {
    const unsafe = el("video", { src: "data:video/mp4,x", title: "Restart" });
    const track = el("track", { src: "javascript:x", kind: "captions" });
    const { container } = render(<RichText value={root(unsafe, el("video", { src: "/a.mp4" }, track))} />);
    expect(container).toHaveTextContent("Restart");
    expect(container.querySelector("track")).not.toHaveAttribute("src");
  });

  it("links footnotes and their text both ways", async () => {
    const reference = el("a", { href: "#n1", id: "r1", dataFootnoteRef: true }, "1");
    const back = el("a", { href: "#r1", dataFootnoteBackref: "", ariaLabel: "Back to the text" }, "↩");
    const value = root(
      el("p", {}, "Fees", el("sup", {}, reference)),
      el("section", { dataFootnotes: true }, el("ol", {}, el("li", { id: "n1" }, el("p", {}, "By law. ", back)))),
    );
    const { container } = render(<RichText value={value} />);
    expect(screen.getByRole("doc-noteref")).toHaveAttribute("href", "#n1");
    expect(screen.getByRole("doc-backlink", { name: "Back to the text" })).toHaveAttribute("href", "#r1");
    expect(await axeViolations(container)).toEqual([]);
  });

  it("gives the role of notes only to a section of footnotes", () => {
    const sections = [el("section", { dataFootnotes: true }, "Notes"), el("section", {}, "Plain")];
    const { container } = render(<RichText value={root(...sections)} />);
    expect(screen.getByRole("doc-endnotes")).toHaveTextContent("Notes");
    expect(container.querySelectorAll("section")[1]?.getAttributeNames()).toEqual([]);
  });

  it("leaves out what is inside a track, which has no content", () => {
    const track = el("track", { src: "/a.vtt", kind: "captions" }, "WEBVTT");
    const html = renderToString(<RichText value={root(el("video", { src: "/a.mp4" }, track))} />);
    expect(html).toContain('<track kind="captions" src="/a.vtt"/>');
    expect(html).not.toContain("WEBVTT");
  });

  it("ends a text that is too long with a note", () => {
    const long = root(...Array.from({ length: 10_500 }, () => el("p", {}, "a")));
    expect(renderToString(<RichText value={long} cutLabel="Too long." />)).toMatch(/Too long\.<\/p><\/div>$/);
  });

  it("marks where a text is nested too deeply, and ends it with a note", () => {
    let deep = el("blockquote", {}, "lost");
    for (let depth = 0; depth < 80; depth++) deep = el("blockquote", {}, deep);
    const { container } = render(<RichText value={root(deep)} cutLabel="Too deep." />);
    expect(container).toHaveTextContent(/^…\s*Too deep\.$/);
  });

  it("gives headings an id that begins with a digit", () => {
    render(<RichText value={root(el("h2", { id: "2026-prices" }, "2026 prices"))} />);
    expect(screen.getByRole("heading")).toHaveAttribute("id", "2026-prices");
  });

  it("lets the page wrap the pictures of figures, and no others", () => {
    const picture = el("img", { src: "/a.png", alt: "The back", width: 640 });
    const value = root(
      el("figure", {}, picture),
      el("p", {}, picture),
      el("figure", {}, el("a", { href: "/b" }, picture)),
      el("a", { href: "/b" }, el("figure", {}, picture)),
      el("figure", {}, el("img", { src: "javascript:1", alt: "unsafe" })),
    );
    const wrapFigureImage = vi.fn((image: FigureImage) => <b>{image}</b>);
    const { container } = render(<RichText value={value} wrapFigureImage={wrapFigureImage} />);
    expect(container.querySelectorAll("b > img")).toHaveLength(1);
    expect(container.querySelectorAll("img")).toHaveLength(4);
    expect(wrapFigureImage.mock.calls[0]?.[0].props).toMatchObject({ src: "/a.png", alt: "The back", width: 640 });
  });

  it("lets the page render links in another way, or not at all", () => {
    const value = root(
      el("p", {}, el("a", { href: "walkthrough:a" }, "Show me")),
      el("p", {}, el("a", { href: "/b" }, "Read")),
      el("p", {}, el("a", { href: "walkthrough:" }, "gone")),
    );
    const renderLink = (href: string, children: ReactNode) =>
      href === "walkthrough:" ? null : href.startsWith("walkthrough:") ? (
        <button type="button">{children}</button>
      ) : undefined;
    const { container } = render(<RichText value={value} renderLink={renderLink} />);
    expect(screen.getByRole("button", { name: "Show me" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Read" })).toHaveAttribute("href", "/b");
    expect(container).not.toHaveTextContent("gone");
  });
});
