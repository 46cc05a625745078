import { forwardRef } from "react";
import { describe, expect, it } from "vitest";
import { componentsOf } from "./componentsOf.js";

describe("componentsOf", () => {
  it("names functions and forwardRef components, and no hooks, constants or errors", () => {
    const module = {
      Rail: () => null,
      Button: forwardRef<HTMLButtonElement>(() => null),
      useRail: () => null,
      Limit: 3,
      RailError: class extends Error {},
    };
    expect(componentsOf(module)).toEqual(["Button", "Rail"]);
  });

  it("names the components of a namespace after it", async () => {
    const Fixtures = await import("./fixtures/namespace.js");
    expect(componentsOf({ Fixtures })).toEqual(["Fixtures.Item"]);
  });
});
