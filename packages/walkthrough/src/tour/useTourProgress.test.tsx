import type { Walkthrough } from "@handrail/core";
import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { useTourProgress } from "./useTourProgress.js";

const body = { type: "root", children: [] } as const;
const walkthrough: Walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "Visit",
  summary: "",
  audience: "customer",
  steps: ["one", "two", "three"].map((id) => ({ id, title: id, body })),
};
const key = "handrail:tour:visit";
const open = (shown = walkthrough) => renderHook(() => useTourProgress(shown), { wrapper: StrictMode }).result;

afterEach(() => sessionStorage.clear());

describe("useTourProgress", () => {
  it("is closed at the first step before anything was stored", () => {
    expect(open().current.tourProps).toMatchObject({ open: false, step: 0, results: {} });
  });

  it("continues on the next page with the step and the results, also after several changes in one event", () => {
    const first = open();
    act(() => first.current.start());
    act(() => {
      first.current.tourProps.onResultsChange({ one: "done" });
      first.current.tourProps.onStepChange(1, { id: "two" });
    });
    expect(open().current.tourProps).toMatchObject({ open: true, step: 1, results: { one: "done" } });
  });

  it("continues from the same step once it was left, or starts anew", () => {
    const first = open();
    act(() => first.current.tourProps.onStepChange(2, { id: "three" }));
    act(() => first.current.tourProps.onOpenChange(false, { outcome: "left" }));
    const next = open();
    act(() => next.current.start());
    expect(next.current.tourProps).toMatchObject({ open: true, step: 2 });
    act(() => next.current.restart());
    expect(next.current.tourProps).toMatchObject({ open: true, step: 0, results: {} });
  });

  it("says that the tour was taken once it was opened, also after it was closed", () => {
    const first = open();
    expect(first.current.isTaken).toBe(false);
    act(() => first.current.start());
    expect(first.current.isTaken).toBe(true);
    act(() => first.current.tourProps.onStepChange(1, { id: "two" }));
    act(() => first.current.tourProps.onOpenChange(false, { outcome: "left" }));
    expect(open().current.isTaken).toBe(true);
  });

  it("drops progress of another version, and what is not progress", () => {
    const stored = { version: 1, open: true, stepId: "two", results: {} };
    sessionStorage.setItem(key, JSON.stringify(stored));
    expect(open({ ...walkthrough, version: 2 }).current.tourProps).toMatchObject({ open: false, step: 0 });
    for (const wrong of [{ ...stored, results: { one: "lost" } }, { ...stored, stepId: 1 }, [], "{"]) {
      sessionStorage.setItem(key, typeof wrong === "string" ? wrong : JSON.stringify(wrong));
      expect(open().current.tourProps).toMatchObject({ open: false, step: 0 });
    }
  });

  it("starts at the first step where the walkthrough has no step of this id any more", () => {
    sessionStorage.setItem(key, JSON.stringify({ version: 1, open: true, stepId: "gone", results: {} }));
    expect(open().current.tourProps).toMatchObject({ open: true, step: 0 });
  });
});
