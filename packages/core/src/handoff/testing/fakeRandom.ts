import { vi } from "vitest";

/** Lets `crypto.getRandomValues` return these fractions of its range, one a call, and then the last one. */
export function fakeRandom(...fractions: readonly [number, ...number[]]) {
  const left = [...fractions];
  return vi.spyOn(crypto, "getRandomValues").mockImplementation((array) => {
    const fraction = (left.length > 1 ? left.shift() : left[0]) ?? 0;
    if (array instanceof Uint32Array) array.fill(fraction * 2 ** 32);
    return array;
  });
}
