import { FigureZoom } from "@handrail/answer";
import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HelpFaq } from "./HelpFaq.js";
import { Faq, type FaqItem } from "./index.js";

const image = { src: "/hub.svg", alt: "The back of the Hub", width: 900, height: 400 };
const item: FaqItem = {
  id: "hub",
  title: "What is the Hub?",
  body: {
    type: "root",
    children: [
      {
        type: "element",
        tagName: "figure",
        children: [{ type: "element", tagName: "img", properties: image, children: [] }],
      },
    ],
  },
};
const page = (children: ReactNode) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;
const list = <HelpFaq items={[item]} defaultValue={["hub"]} />;
const parts = (
  <Faq.Root defaultValue={["hub"]}>
    <Faq.Item itemId="hub" title={item.title}>
      <Faq.Question />
      <Faq.Answer item={item} />
    </Faq.Item>
  </Faq.Root>
);

describe("HelpFaq in FigureZoom", () => {
  it.each([
    ["HelpFaq", list],
    ["the parts", parts],
  ])("opens a picture of %s large, with a person beside it, and returns focus", async (_, content) => {
    const user = userEvent.setup();
    render(page(<FigureZoom>{content}</FigureZoom>));
    const link = screen.getByRole("link", { name: "The back of the Hub Open large" });
    await user.click(link);
    const dialog = await screen.findByRole("dialog", { name: "The back of the Hub" });
    expect(dialog.querySelector('a[href="tel:+37052000000"]')).toBeVisible();
    expect(within(dialog).getByRole("img", { name: "The back of the Hub" })).toHaveAttribute("src", "/hub.svg");
    await user.keyboard("{Escape}");
    expect(link).toHaveFocus();
    expect(screen.getByText(item.title).closest("details")).toHaveAttribute("open");
  });

  it("is a link to the picture on the server", () => {
    expect(renderToString(page(<FigureZoom>{list}</FigureZoom>))).toContain('href="/hub.svg"');
  });

  it("shows the picture as it is outside FigureZoom", () => {
    render(page(list));
    expect(screen.getByRole("img", { name: "The back of the Hub" }).closest("a")).toBeNull();
  });
});
