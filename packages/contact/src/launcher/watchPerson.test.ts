import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { watchPerson } from "./watchPerson.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  // A page with a layout, in which nothing has a box, so that nobody can be pressed.
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(800);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("watchPerson", () => {
  it("measures nothing after it has stopped, when what moves the launcher arrives late", async () => {
    const launcher = document.body.appendChild(document.createElement("handrail-launcher"));
    const remove = pageRegistryOf(document).launchers.add(launcher);
    const onMove = vi.fn();
    const stop = watchPerson({ launcher: { current: launcher }, record: vi.fn(), onHide: vi.fn(), onMove });
    vi.advanceTimersByTime(200);
    stop();
    await vi.dynamicImportSettled();
    expect(vi.getTimerCount()).toBe(0);
    expect(onMove).not.toHaveBeenCalled();
    remove();
    launcher.remove();
  });
});
