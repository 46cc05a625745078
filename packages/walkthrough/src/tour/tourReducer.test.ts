import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampStep, type TourAction, tourReducer } from "./tourReducer.js";

const at = (step: number, open = true, ended = false) => ({ open, step, ended });
const between = (previous: number | undefined, next: number | undefined, total = 3) => ({ previous, next, total });

describe("tourReducer", () => {
  it("moves forward and back, and closes on leave", () => {
    expect(tourReducer(at(0), { type: "next" }, between(undefined, 1))).toEqual(at(1));
    expect(tourReducer(at(0), { type: "next" }, between(undefined, 2))).toEqual(at(2));
    expect(tourReducer(at(1), { type: "back" }, between(0, 2))).toEqual(at(0));
    expect(tourReducer(at(0), { type: "back" }, between(undefined, 1))).toEqual(at(0));
    expect(tourReducer(at(1), { type: "leave" }, between(0, 2))).toEqual(at(1, false));
  });

  it("ends after the last step, and rewinds to the first when it is then left", () => {
    const last = between(1, undefined);
    expect(tourReducer(at(2), { type: "next" }, last)).toEqual(at(2, true, true));
    expect(tourReducer(at(2, true, true), { type: "next" }, last)).toEqual(at(0, false));
    expect(tourReducer(at(2, true, true), { type: "leave" }, last)).toEqual(at(0, false));
    expect(tourReducer(at(2, true, true), { type: "back" }, last)).toEqual(at(2));
  });

  it("starts at the step where the tour was left, or at the given step", () => {
    expect(tourReducer(at(2, false), { type: "start" }, between(1, undefined))).toEqual(at(2));
    expect(tourReducer(at(2, false), { type: "start", step: 1 }, between(1, undefined))).toEqual(at(1));
  });

  it("always ends at a step that exists", () => {
    const action: fc.Arbitrary<TourAction> = fc.oneof(
      fc.record({ type: fc.constantFrom("leave", "next", "back") }),
      fc.record({ type: fc.constant("start"), step: fc.double() }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(action), (total, actions) => {
        const around = (step: number) =>
          between(step > 0 ? step - 1 : undefined, step + 1 < total ? step + 1 : undefined, total);
        const { step } = actions.reduce((state, next) => tourReducer(state, next, around(state.step)), at(0));
        return Number.isInteger(step) && step >= 0 && step < total;
      }),
    );
  });
});

describe("clampStep", () => {
  it("returns a step between the first and the last", () => {
    expect([-1, 0, 2, 9, Number.NaN, 1.5].map((step) => clampStep(step, 3))).toEqual([0, 0, 2, 2, 0, 0]);
  });
});
