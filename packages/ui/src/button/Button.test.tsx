import { axeViolations } from "@handrail-tooling/testing";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";
import { Button } from "./Button.js";

describe("Button", () => {
  it("renders a button that does not submit forms", async () => {
    const submit = vi.fn();
    const click = vi.fn();
    render(
      <form onSubmit={submit}>
        <Button onClick={click}>Show step 3</Button>
      </form>,
    );
    await userEvent.click(screen.getByRole("button", { name: "Show step 3" }));
    expect(click).toHaveBeenCalledTimes(1);
    expect(submit).not.toHaveBeenCalled();
  });

  it("has its part names, its variant, the ref and the consumer's attributes", () => {
    const ref = createRef<HTMLButtonElement>();
    render(
      <Button ref={ref} variant="primary" data-hr="search-clear" className="mine" type="submit">
        Clear
      </Button>,
    );
    expect(ref.current).toHaveAttribute("data-hr", "button search-clear");
    expect(ref.current).toHaveAttribute("data-variant", "primary");
    expect(ref.current).toHaveAttribute("type", "submit");
    expect(ref.current).toHaveClass("mine");
  });

  it("gives its appearance and handler to a link with asChild", async () => {
    const onLinkClick = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const onButtonClick = vi.fn();
    const { container } = render(
      <Button asChild onClick={onButtonClick}>
        <a href="tel:+37070055010" onClick={onLinkClick}>
          Call <VisuallyHidden>+370 700 55 010</VisuallyHidden>
        </a>
      </Button>,
    );
    const link = screen.getByRole("link", { name: "Call +370 700 55 010" });
    expect(link).toHaveAttribute("data-hr", "button");
    expect(link).not.toHaveAttribute("type");
    await userEvent.click(link);
    expect(onLinkClick).toHaveBeenCalledTimes(1);
    expect(onButtonClick).toHaveBeenCalledTimes(1);
    expect(await axeViolations(container)).toEqual([]);
  });
});
