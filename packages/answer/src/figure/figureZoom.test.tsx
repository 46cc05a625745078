import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { axeViolations } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";

const image = (properties: Readonly<Record<string, string | number>>) =>
  ({ type: "element", tagName: "img", properties, children: [] }) as const;
const figure = (...children: HelpArticle["body"]["children"]) =>
  ({ type: "element", tagName: "figure", properties: {}, children }) as const;
const caption = {
  type: "element",
  tagName: "figcaption",
  children: [{ type: "text", value: "The back of the Hub" }],
} as const;

const article: HelpArticle = {
  id: "hub",
  locale: "en",
  title: "The Hub",
  summary: "",
  body: {
    type: "root",
    children: [
      figure(image({ src: "/media/back.svg", alt: "Four sockets", width: 900, height: 400 }), caption),
      figure(image({ src: "/media/small.svg", alt: "A light", width: 48, height: 48 })),
    ],
  },
};
const page = () => (
  <HandrailProvider contacts={contacts}>
    <HelpAnswer article={article} />
  </HandrailProvider>
);

describe("useFigureZoom", () => {
  it("is a link to the picture on the server, and leaves small pictures alone", () => {
    const html = new DOMParser().parseFromString(renderToString(page()), "text/html");
    const links = [...html.querySelectorAll('[data-hr~="answer-figure"]')];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/media/back.svg"]);
  });

  it.each(["a click", "Enter"])("opens the picture with its caption and a person on %s", async (way) => {
    const user = userEvent.setup();
    render(page());
    const link = screen.getByRole("link", { name: "Four sockets Open large" });
    if (way === "Enter") {
      link.focus();
      await user.keyboard("{Enter}");
    } else await user.click(link);
    const dialog = await screen.findByRole("dialog", { name: "The back of the Hub" });
    expect(within(dialog).getByRole("img", { name: "Four sockets" })).toHaveAttribute("src", "/media/back.svg");
    expect(dialog.querySelector('a[href="tel:+37052000000"]')).toBeVisible();
    expect(await axeViolations(dialog)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(link).toHaveFocus();
  });

  it("leaves a press with a modifier key to the browser", () => {
    render(page());
    let isPrevented: boolean | undefined;
    const follow = (event: Event) => {
      isPrevented = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener("click", follow, { once: true });
    fireEvent.click(screen.getByRole("link", { name: /Four sockets/ }), { ctrlKey: true });
    expect(isPrevented).toBe(false);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
