import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { phoneIcon } from "../icons/index.js";
import { Icon } from "./Icon.js";

describe("Icon", () => {
  it("renders the path, hidden from assistive technology", () => {
    const { container } = render(<Icon icon={phoneIcon} data-hr="mine" />);
    const svg = container.querySelector("svg");
    expect(svg).toHaveAttribute("aria-hidden", "true");
    expect(svg).toHaveAttribute("data-hr", "icon mine");
    expect(svg?.querySelector("path")).toHaveAttribute("d", phoneIcon);
  });
});
