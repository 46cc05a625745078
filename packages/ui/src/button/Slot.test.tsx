import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { Slot } from "./Slot.js";

describe("Slot", () => {
  it("merges classes, styles and refs, and lets other props of the child win", () => {
    const [outer, inner] = [createRef<HTMLElement>(), createRef<HTMLAnchorElement>()];
    render(
      <Slot slotRef={outer} className="outer" style={{ color: "red", margin: 1 }} title="outer" id="slot">
        <a ref={inner} href="/help" className="inner" style={{ color: "blue" }} title="inner">
          Help
        </a>
      </Slot>,
    );
    const link = screen.getByRole("link", { name: "Help" });
    expect(link).toHaveClass("outer", "inner");
    expect(link).toHaveStyle({ color: "rgb(0, 0, 255)", margin: "1px" });
    expect(link).toHaveAttribute("title", "inner");
    expect(link).toHaveAttribute("id", "slot");
    expect([outer.current, inner.current]).toEqual([link, link]);
  });

  it("calls the child's handler before its own", async () => {
    const calls: string[] = [];
    render(
      <Slot slotRef={null} onClick={() => calls.push("slot")}>
        <button type="button" onClick={() => calls.push("child")}>
          Press
        </button>
      </Slot>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Press" }));
    expect(calls).toEqual(["child", "slot"]);
  });

  it("keeps a handler that only one of them has", async () => {
    const onClick = vi.fn();
    render(
      <Slot slotRef={null} onClick={onClick}>
        <button type="button" onClick={undefined}>
          Press
        </button>
      </Slot>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Press" }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("renders nothing for text or several children", () => {
    const { container } = render(<Slot slotRef={null}>Words</Slot>);
    expect(container).toBeEmptyDOMElement();
  });
});
