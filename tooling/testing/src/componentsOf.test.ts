import { describe, expect, it } from "vitest";
import { componentsOf } from "./componentsOf.js";
import * as module from "./fixtures/module.js";

describe("componentsOf", () => {
  it("names functions and forwardRef components, and no hooks, constants or errors", () => {
    expect(componentsOf(module)).toEqual(["Button", "Rail"]);
  });

  it("names the components of a namespace after it", () => {
    expect(componentsOf({ Parts: module })).toEqual(["Parts.Button", "Parts.Rail"]);
  });
});
