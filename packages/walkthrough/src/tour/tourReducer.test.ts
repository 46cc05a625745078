import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TourAction, tourReducer, within } from "./tourReducer.js";

const at = (step: number, open = true) => ({ open, step });

describe("tourReducer", () => {
  it("goes on, back and out", () => {
    expect(tourReducer(at(0), { type: "next" }, 3)).toEqual(at(1));
    expect(tourReducer(at(1), { type: "back" }, 3)).toEqual(at(0));
    expect(tourReducer(at(0), { type: "back" }, 3)).toEqual(at(0));
    expect(tourReducer(at(1), { type: "left" }, 3)).toEqual(at(1, false));
  });

  it("is over after the last step and begins anew", () => {
    expect(tourReducer(at(2), { type: "next" }, 3)).toEqual(at(0, false));
  });

  it("goes on where it was left", () => {
    expect(tourReducer(at(2, false), { type: "opened" }, 3)).toEqual(at(2));
    expect(tourReducer(at(2, false), { type: "opened", step: 1 }, 3)).toEqual(at(1));
  });

  it("is always at a step that exists, whatever is asked for", () => {
    const action: fc.Arbitrary<TourAction> = fc.oneof(
      fc.record({ type: fc.constantFrom("left", "next", "back") }),
      fc.record({ type: fc.constant("went"), step: fc.double() }),
      fc.record({ type: fc.constant("opened"), step: fc.integer() }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(action), (total, actions) => {
        const { step } = actions.reduce((state, next) => tourReducer(state, next, total), at(0));
        return Number.isInteger(step) && step >= 0 && step < total;
      }),
    );
  });
});

describe("within", () => {
  it("keeps a step between the first and the last", () => {
    expect([-1, 0, 2, 9, Number.NaN, 1.5].map((step) => within(step, 3))).toEqual([0, 0, 2, 2, 0, 0]);
  });
});
