import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { HelpFaq } from "./HelpFaq.js";
import type { FaqItem } from "./index.js";

const items: FaqItem[] = [
  { id: "pay", title: "How do I pay?", text: "By card." },
  { id: "late", title: "What if I pay late?", text: "We remind you twice." },
];
const page = (children: ReactNode) => (
  <StrictMode>
    <HandrailProvider contacts={contacts}>{children}</HandrailProvider>
  </StrictMode>
);

describe("HelpFaq with questions of another system", () => {
  // Content that does not have the type.
  const faqOf = (props: object) => page(<HelpFaq {...(props as { items: FaqItem[] })} />);
  const renderAny = (props: object) => render(faqOf(props));

  it.each([
    ["no list", { items: null }, 0, /items is not a list/],
    ["null among the questions", { items: [null, ...items] }, 2, /items\[0\] has no id or no title/],
    ["an id that repeats", { items: [...items, items[0]] }, 2, /items\[2\] has the id "pay" of an earlier one/],
    [
      "an empty title",
      { items: [{ id: "empty", title: " ", text: "" }, ...items] },
      2,
      /items\[0\] has no id or no title/,
    ],
    ["a group without a title", { groups: [{ items }] }, 2, /groups\[0\] has no title/],
    ["a group that is not one", { groups: [null, { title: "Bills", items }] }, 2, /groups\[0\].items is not a list/],
  ])("renders the rest and the person, and reports %s", async (_, props, count, message) => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const { container } = renderAny(props);
    expect(container.querySelectorAll("details[data-hr~=faq-item]")).toHaveLength(count);
    expect(container.querySelector('[data-hr~="rail"] [href="tel:+37052000000"]')).toBeInTheDocument();
    await vi.waitFor(() => expect(report).toHaveBeenCalledWith(expect.stringMatching(message)), 10_000);
    report.mockClear();
  });

  it("reports each fault once, although a new list with the same fault comes with each render", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const reportsOf = (message: string) => report.mock.calls.filter(([sentence]) => String(sentence).includes(message));
    const { rerender } = renderAny({ items: [null, ...items] });
    for (let count = 0; count < 3; count += 1) rerender(faqOf({ items: [null, ...items] }));
    rerender(faqOf({ items: [...items, null] }));
    await vi.waitFor(() => expect(reportsOf("items[2]")).toHaveLength(1), 10_000);
    expect(reportsOf("items[0]")).toHaveLength(1);
    report.mockClear();
  });

  it.each([[null], [5], [true], [{}], [[]]])("renders the question alone on the server if its text is %j", (text) => {
    const html = renderToString(faqOf({ items: [{ ...items[0], text }] }));
    expect(html).toContain("How do I pay?");
    expect(html).toContain('<div data-hr="faq-answer" id="pay"></div>');
  });

  it.each([
    ["null", null],
    ["a group without usable questions", { title: "Moving", items: [null] }],
  ])("leaves out %s, with its heading and its button", async (_, group) => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const { container } = renderAny({ groups: [group, { title: "Bills", items }] });
    expect(container.querySelectorAll("section")).toHaveLength(1);
    await vi.waitFor(() => expect(report).toHaveBeenCalled(), 10_000);
    report.mockClear();
  });

  it("leaves out an empty group, with its heading and its button", () => {
    const { container } = renderAny({
      groups: [
        { title: "Moving", items: [] },
        { title: "Bills", items },
      ],
    });
    expect(container.querySelectorAll("section")).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "Bills" })).toBeVisible();
  });

  it("renders questions without a heading if their group has no title", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    const { container } = renderAny({ groups: [{ items }] });
    expect(screen.getByText("How do I pay?")).toBeVisible();
    expect(container.querySelector("section")).toBeNull();
    await vi.waitFor(() => expect(report).toHaveBeenCalled(), 10_000);
    report.mockClear();
  });

  // React reports a repeated key, and a test fails on what it reports.
  it("renders two groups with one title, and a paragraph that repeats", () => {
    const move = { id: "move", title: "Can I move?", text: "Yes.\n\nYes." };
    const groups = [
      { title: "Bills", items },
      { title: "Bills", items: [move] },
    ];
    renderAny({ groups });
    expect(screen.getAllByRole("heading", { name: "Bills" })).toHaveLength(2);
    expect(screen.getAllByText("Yes.")).toHaveLength(2);
  });
});
