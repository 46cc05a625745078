import { act, renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { useControlled } from "./useControlled.js";

const renderControlled = (value: string | undefined) =>
  renderHook(({ current }) => useControlled(current, "default"), { initialProps: { current: value } });

describe("useControlled", () => {
  it("starts with the default value and then returns the value that is set", () => {
    const { result } = renderControlled(undefined);
    expect(result.current[0]).toBe("default");
    act(() => result.current[1]("next"));
    expect(result.current[0]).toBe("next");
  });

  it("returns the consumer's value even if another one is set", () => {
    const { result, rerender } = renderControlled("first");
    act(() => result.current[1]("next"));
    expect(result.current[0]).toBe("first");
    rerender({ current: "second" });
    expect(result.current[0]).toBe("second");
  });

  it("returns a stable setter", () => {
    const { result, rerender } = renderControlled("first");
    const [, set] = result.current;
    rerender({ current: "second" });
    expect(result.current[1]).toBe(set);
  });
});
