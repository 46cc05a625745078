import { HandrailProvider } from "@handrail/contact";
import type { HelpArticle } from "@handrail/core";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { HelpAnswer } from "../HelpAnswer.js";
import { type DialogModule, loadDialog } from "./loadDialog.js";

vi.mock("./loadDialog.js", () => ({ loadDialog: vi.fn() }));

const article: HelpArticle = {
  id: "hub",
  locale: "en",
  title: "The Hub",
  summary: "",
  body: {
    type: "root",
    children: [
      {
        type: "element",
        tagName: "figure",
        children: [
          {
            type: "element",
            tagName: "img",
            properties: { src: "/back.svg", alt: "Four sockets", width: 900, height: 400 },
            children: [],
          },
        ],
      },
    ],
  },
};
const page = (more: { shown?: boolean; defaultHelpful?: boolean } = {}) => (
  <HandrailProvider contacts={contacts}>
    <button type="button">Elsewhere</button>
    {more.shown !== false && <HelpAnswer article={article} defaultHelpful={more.defaultHelpful} />}
  </HandrailProvider>
);
const press = () => userEvent.click(screen.getByRole("link", { name: "Four sockets Open large" }));

/** Lets the code of the dialog arrive when the test says so. */
function holdDialog() {
  let resolve = (_: DialogModule) => {};
  vi.mocked(loadDialog).mockReturnValue(
    new Promise((onLoad) => {
      resolve = onLoad;
    }),
  );
  return async () => act(async () => resolve(await import("@handrail/ui/dialog")));
}

afterEach(() => {
  vi.mocked(loadDialog).mockReset();
});

describe("a picture whose dialog does not load", () => {
  it("stays on the page, says so in its place, and opens at the next press", async () => {
    vi.mocked(loadDialog).mockRejectedValue(new Error("Failed to fetch dynamically imported module"));
    render(page());
    await press();
    const alert = await screen.findByRole("alert");
    expect(alert.closest("figure")).not.toBeNull();
    expect(alert).toHaveTextContent("We couldn't open the large picture. Please try again.");
    const link = within(alert).getByRole("link", { name: "Open it in a new tab" });
    expect(link).toHaveAttribute("href", "/back.svg");
    expect(link).toHaveAttribute("target", "_blank");
    const load = holdDialog();
    await press();
    await load();
    expect(await screen.findByRole("dialog")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a picture whose dialog loads late", () => {
  it("does not open it after focus has moved elsewhere", async () => {
    const load = holdDialog();
    render(page());
    await press();
    await userEvent.click(screen.getByRole("button", { name: "Elsewhere" }));
    await load();
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
  });

  it("does not open it after the answer is gone", async () => {
    const load = holdDialog();
    const { rerender } = render(page());
    await press();
    rerender(page({ shown: false }));
    await load();
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the rail of a large picture", () => {
  it("is risen and has the question of the page", async () => {
    const load = holdDialog();
    render(page({ defaultHelpful: false }));
    await press();
    await load();
    const rail = (await screen.findByRole("dialog")).querySelector('[data-hr~="rail"]');
    expect(rail).toHaveAttribute("data-risen");
  });
});
