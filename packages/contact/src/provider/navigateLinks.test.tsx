import { defineContacts } from "@handrail/core";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContactRail } from "../rail/ContactRail.js";
import { HandrailProvider } from "./HandrailProvider.js";
import { navigateLinks } from "./navigateLinks.js";

// jsdom does not follow links to other pages.
const stay = (click: Event) => click.preventDefault();
beforeEach(() => window.addEventListener("click", stay));
afterEach(() => {
  window.removeEventListener("click", stay);
  document.body.innerHTML = "";
});

describe("navigateLinks", () => {
  const press = (html: string, init: MouseEventInit = {}) => {
    document.body.innerHTML = html;
    const navigate = vi.fn<(href: string) => void>();
    const stop = navigateLinks(document, navigate);
    const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
    document.querySelector("a")?.addEventListener("click", (click) => init.detail === 9 && click.preventDefault());
    document.querySelector("a span, a")?.dispatchEvent(event);
    stop();
    return navigate.mock.calls.flat();
  };
  const inside = (attributes: string) => `<p data-hr="faq-answer"><a ${attributes}><span>Read</span></a></p>`;

  it("passes the path, query and fragment of a link of this site", () => {
    expect(press(inside('href="/help/bills?year=2026#late"'))).toEqual(["/help/bills?year=2026#late"]);
    expect(press(inside('href="relative"'))).toEqual(["/relative"]);
  });

  it.each([
    ["another site", 'href="https://example.org/"', {}],
    ["a telephone number", 'href="tel:+37052000000"', {}],
    ["a place on the same page", 'href="#late"', {}],
    ["a new tab", 'href="/help" target="_blank"', {}],
    ["a download", 'href="/bill.pdf" download', {}],
    ["a press with a modifier key", 'href="/help"', { ctrlKey: true }],
    ["the middle button", 'href="/help"', { button: 1 }],
    ["a press that was handled already", 'href="/help"', { detail: 9 }],
  ])("leaves %s to the browser", (_, attributes, init) => {
    expect(press(inside(attributes), init)).toEqual([]);
  });

  it("leaves links outside Handrail's parts to the page", () => {
    expect(press('<a href="/help">Help</a>')).toEqual([]);
  });
});

describe("HandrailProvider with navigate", () => {
  it("passes presses to the latest function, and stops when it is unmounted", async () => {
    const contacts = defineContacts([{ kind: "form", action: "/contact" }]);
    const [first, latest] = [vi.fn(), vi.fn()];
    const page = (navigate: (href: string) => void) => (
      <HandrailProvider contacts={contacts} navigate={navigate}>
        <ContactRail />
      </HandrailProvider>
    );
    const { rerender } = render(page(first));
    rerender(page(latest));
    const [link] = screen.getAllByRole("link");
    if (!link) throw new Error("The rail has no link.");
    // The code for a router is loaded after mount.
    await vi.waitFor(
      async () => {
        await userEvent.click(link);
        expect(latest).toHaveBeenCalledWith("/contact");
      },
      { timeout: 5000 },
    );
    expect(first).not.toHaveBeenCalled();
  });
});
