import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { stateAttribute } from "./stateAttribute.js";

describe("stateAttribute", () => {
  it("sets an empty attribute while the state is on", () => {
    expect(html(true)).toBe('<i data-open=""></i>');
  });

  it("sets the state's value", () => {
    expect(html("half")).toBe('<i data-open="half"></i>');
  });

  it.each([false, undefined, ""])("sets no attribute for %o", (value) => {
    expect(html(value)).toBe("<i></i>");
  });
});

function html(value: string | boolean | undefined): string {
  return render(<i {...stateAttribute("data-open", value)} />).container.innerHTML;
}
