import { afterEach, describe, expect, it, vi } from "vitest";
import { containEvents } from "./containEvents.js";

afterEach(() => {
  document.body.innerHTML = "";
});

/** Clicks a link inside an element that contains its events, and returns how often the click arrived at the document. */
function click(href: string): number {
  document.body.innerHTML = `<div><a href="${href}"><b>Link</b></a></div>`;
  const [host, inside] = ["div", "b"].map((one) => document.querySelector(one));
  if (!host || !inside) throw new Error("The page is not complete.");
  containEvents(host);
  // Otherwise the test would leave its page.
  inside.addEventListener("click", (event) => event.preventDefault());
  const onClick = vi.fn();
  document.addEventListener("click", onClick);
  inside.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  document.removeEventListener("click", onClick);
  return onClick.mock.calls.length;
}

describe("containEvents", () => {
  it("passes on clicks on links to other pages of the site, which a client router follows", () => {
    expect(click("/orders")).toBe(1);
  });

  it.each(["#part", "tel:+37052000000", "https://example.com/"])("keeps a click on %s", (href) => {
    expect(click(href)).toBe(0);
  });
});
