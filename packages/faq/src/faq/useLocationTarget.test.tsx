import { render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useLocationTarget } from "./useLocationTarget.js";

function Page() {
  const root = useRef<HTMLDivElement>(null);
  useLocationTarget(root);
  return (
    <div ref={root}>
      <details>
        <summary>When do I pay?</summary>
        <p id="pay">On the first.</p>
      </details>
    </div>
  );
}

describe("useLocationTarget", () => {
  const navigation = new EventTarget();
  beforeEach(() => {
    vi.stubGlobal("navigation", navigation);
    history.replaceState(null, "", "#pay");
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    history.replaceState(null, "", "/");
  });

  it.each([
    ["push", true],
    ["traverse", true],
    // A script may replace the state of a place again and again.
    ["replace", false],
  ])("at a %s to the same target, opens it again: %s", (navigationType, isOpen) => {
    const { container } = render(<Page />);
    const details = container.querySelector("details");
    expect(details).toHaveProperty("open", true);
    details?.removeAttribute("open");
    navigation.dispatchEvent(Object.assign(new Event("currententrychange"), { navigationType }));
    expect(details).toHaveProperty("open", isOpen);
  });
});
