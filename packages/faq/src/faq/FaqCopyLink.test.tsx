import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { createEvent, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { FaqCopyLink } from "./FaqCopyLink.js";
import { FaqItem } from "./FaqItem.js";
import { FaqRoot } from "./FaqRoot.js";

function renderLink() {
  const { container } = render(
    <HandrailProvider contacts={contacts}>
      <FaqRoot defaultValue={["pay"]}>
        <FaqItem itemId="pay" title="How do I pay?">
          <FaqCopyLink />
        </FaqItem>
      </FaqRoot>
    </HandrailProvider>,
  );
  const item = container.querySelector("details");
  if (!item) throw new Error("There is no question.");
  return { link: screen.getByRole("link", { name: "Copy link" }), status: within(item).getByRole("status") };
}

afterEach(() => window.history.replaceState(null, "", "/"));

describe("FaqCopyLink", () => {
  it("announces nothing before its address has been copied", async () => {
    const user = userEvent.setup();
    const { link, status } = renderLink();
    expect(status).toBeEmptyDOMElement();
    await user.click(link);
    expect(status).toHaveTextContent("Link copied");
    expect(link).toHaveTextContent("Link copied");
  });

  it.each([
    ["Ctrl", { ctrlKey: true }],
    ["Cmd", { metaKey: true }],
    ["Shift", { shiftKey: true }],
    ["Alt", { altKey: true }],
  ])("leaves a press with %s to the browser", async (_, keys) => {
    const user = userEvent.setup(); // it provides a clipboard, which may contain something
    const before = await navigator.clipboard.readText();
    const { link } = renderLink();
    await user.hover(link);
    const press = createEvent.click(link, keys);
    fireEvent(link, press);
    expect(press.defaultPrevented).toBe(false);
    expect(await navigator.clipboard.readText()).toBe(before);
  });
});
