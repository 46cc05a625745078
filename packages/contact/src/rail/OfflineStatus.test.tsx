import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Company } from "../testing/company.js";
import { ContactRail } from "./ContactRail.js";

const page = (online: boolean) => (
  <Company online={online}>
    <ContactRail />
    <ContactRail />
  </Company>
);
const announcements = (root: ParentNode) => [...root.querySelectorAll('[aria-live="polite"]')];

describe("OfflineStatus", () => {
  it("announces once for all rails of a page that the device is offline, and falls silent when it is online again", () => {
    const { container, rerender } = render(page(true));
    const [announcement, ...others] = announcements(container);
    expect(others).toEqual([]);
    expect(announcement).toBeEmptyDOMElement();
    rerender(page(false));
    expect(announcement).toHaveTextContent("You are offline. The phone still works.");
    rerender(page(true));
    expect(announcement).toBeEmptyDOMElement();
  });

  it("is in the server's HTML and empty there, so that the announcement is a change", () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(page(false));
    expect(announcements(root)).toHaveLength(1);
    expect(announcements(root)[0]).toBeEmptyDOMElement();
  });
});
