import { render } from "@testing-library/react";
import { Phone } from "lucide";
import { describe, expect, it } from "vitest";
import { Icon } from "./Icon.js";

describe("Icon", () => {
  it("draws what lucide describes, and is not read out", () => {
    const { container } = render(<Icon icon={Phone} data-hr="mine" />);
    const svg = container.querySelector("svg");
    expect(svg).toHaveAttribute("aria-hidden", "true");
    expect(svg).toHaveAttribute("data-hr", "icon mine");
    expect(svg?.querySelector("path")).toHaveAttribute("d", expect.stringMatching(/^M/));
  });
});
