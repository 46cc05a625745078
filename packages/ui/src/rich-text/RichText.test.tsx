import { axeViolations } from "@handrail-tooling/testing";
import { render, screen } from "@testing-library/react";
import { createRef } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RichText } from "./RichText.js";
import { el, root } from "./testing/trees.js";

describe("RichText", () => {
  it("renders the elements of an article without axe violations", async () => {
    const value = root(
      el("h2", { id: "move" }, "Move the router"),
      el("p", {}, "Put it ", el("strong", {}, "high"), ". ", el("a", { href: "/help/mesh" }, "Add a mesh point")),
      el("ol", { start: 3 }, "\n", el("li", {}, "Unplug it."), "\n", el("li", {}, "Wait.")),
      el(
        "figure",
        {},
        el("img", { src: "/a.png", alt: "The back", width: 640, height: 480 }),
        el("figcaption", {}, "Back"),
      ),
      el(
        "table",
        {},
        "\n",
        el("caption", {}, "Speeds"),
        el("thead", {}, "\n", el("tr", {}, el("th", { scope: "col" }, "Plan"), el("th", { align: "right" }, "Mb/s"))),
        el("tbody", {}, el("tr", {}, "\n", el("td", {}, "Fibre"), el("td", { colSpan: 2 }, "500"))),
      ),
    );
    const ref = createRef<HTMLDivElement>();
    const { container } = render(<RichText ref={ref} value={value} headingLevel={3} className="mine" />);
    expect(ref.current).toHaveAttribute("data-hr", "rich-text");
    expect(ref.current).toHaveClass("mine");
    expect(screen.getByRole("heading", { level: 3, name: "Move the router" })).toHaveAttribute("id", "move");
    expect(screen.getByRole("link", { name: "Add a mesh point" })).toHaveAttribute("href", "/help/mesh");
    expect(container.querySelector("ol")).toHaveAttribute("start", "3");
    const image = screen.getByRole("img", { name: "The back" });
    for (const [name, given] of Object.entries({ src: "/a.png", loading: "lazy", width: "640", height: "480" })) {
      expect(image).toHaveAttribute(name, given);
    }
    expect(screen.getByRole("region", { name: "Speeds" })).toHaveAttribute("tabindex", "0");
    expect(screen.getByRole("columnheader", { name: "Mb/s" })).toHaveAttribute("data-align", "end");
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([
    [2, ["H2", "H3", "H4"]],
    [4, ["H4", "H5", "H6"]],
    [6, ["H6", "H6", "H6"]],
  ] as const)("shifts headings to level %i", (headingLevel, names) => {
    const value = root(el("h2", {}, "a"), el("h3", {}, "b"), el("h4", {}, "c"));
    const { container } = render(<RichText value={value} headingLevel={headingLevel} />);
    expect([...container.querySelectorAll("h2,h3,h4,h5,h6")].map((heading) => heading.tagName)).toEqual(names);
  });

  it("marks external links, resolves links of the content and checks the resolved URLs", () => {
    const links = ["https://example.com", "help:router", "help:gone", "help:bad"].map((href) =>
      el("a", { href }, href),
    );
    const addresses: Record<string, string> = { "help:router": "/help/router", "help:bad": "javascript:alert(1)" };
    render(
      <RichText
        value={root(el("p", {}, ...links))}
        resolveHref={(href) => (/^help:/.test(href) ? addresses[href] : href)}
      />,
    );
    expect(screen.getAllByRole("link").map((link) => [link.getAttribute("href"), link.getAttribute("rel")])).toEqual([
      ["https://example.com", "noopener"],
      ["/help/router", null],
    ]);
    expect(screen.getByText(/help:gone/)).toHaveTextContent("help:bad");
  });

  it("renders removed text, keys, line breaks and a picture's title", () => {
    const price = el("p", {}, el("del", {}, "9.99"), el("br", {}), el("kbd", {}, "Esc"));
    const picture = el("p", {}, "See ", el("img", { src: "/a.png", alt: "A", title: "The back" }));
    const { container } = render(<RichText value={root(price, picture)} />);
    expect(container.querySelector("p")?.innerHTML).toBe("<del>9.99</del><br><kbd>Esc</kbd>");
    expect(screen.getByRole("img", { name: "A" })).toHaveAttribute("title", "The back");
  });

  it("labels the tasks with the given text", async () => {
    const tasks = root(el("ul", {}, el("li", { checked: true }, "Unplug it."), el("li", { checked: false }, "Wait.")));
    const { container, rerender } = render(
      <RichText value={tasks} taskLabels={{ done: "Done:", notDone: "To do:" }} />,
    );
    const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items()).toEqual(["Done: Unplug it.", "To do: Wait."]);
    expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("data-done");
    expect(screen.getAllByRole("listitem")[1]).not.toHaveAttribute("data-done");
    expect(await axeViolations(container)).toEqual([]);
    rerender(<RichText value={tasks} />);
    expect(items()).toEqual(["☑ Unplug it.", "☐ Wait."]);
  });

  it("gives links to other sites the linkRel, and links of this site none", () => {
    const value = root(
      el("p", {}, el("a", { href: "https://example.com/" }, "Site"), el("a", { href: "/help" }, "Help")),
    );
    render(<RichText value={value} linkRel="ugc nofollow noopener" />);
    expect(screen.getByRole("link", { name: "Site" })).toHaveAttribute("rel", "ugc nofollow noopener");
    expect(screen.getByRole("link", { name: "Help" })).not.toHaveAttribute("rel");
  });

  it("names a table without a caption by tableLabel", () => {
    render(<RichText value={root(el("table", {}, el("tr", {}, el("td", {}, "1"))))} tableLabel="Table" />);
    expect(screen.getByRole("region", { name: "Table" })).toHaveTextContent("1");
  });

  it("renders the same on the server, also for elements that a parser would move", () => {
    const value = root(
      el("p", {}, "a", el("p", {}, "b"), el("ul", {}, el("li", {}, "c"))),
      el("li", {}, "d"),
      el("td", {}, "e"),
      el("a", { href: "/1" }, "f", el("a", { href: "/2" }, "g")),
      el(
        "table",
        {},
        "loose",
        el("tr", {}, el("td", {}, el("p", {}, "h")), el("p", {}, "loose")),
        el("div", {}, "loose"),
      ),
      el("h2", {}, el("h3", {}, "i")),
      el("pre", {}, el("table", {}, el("tr", {}, el("td", {}, "j")))),
    );
    const html = renderToString(<RichText value={value} />);
    const parsed = document.createElement("div");
    parsed.innerHTML = html;
    expect(parsed.innerHTML.replace(/&nbsp;/g, "\u00a0")).toBe(html.replace(/\/>/g, ">"));
    expect(parsed.textContent).toBe("abcdefghij");
  });
});
