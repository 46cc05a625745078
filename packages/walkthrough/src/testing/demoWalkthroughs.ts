import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { northwind } from "@handrail-demo/northwind";

/** A walkthrough of the demo content. */
export function findWalkthrough(id: string): Walkthrough {
  const walkthrough = northwind.en.content.walkthroughs.find((other) => other.id === id);
  if (!walkthrough) throw new Error(`The demo content has no walkthrough ${id}.`);
  return walkthrough;
}

/** A step of a walkthrough by its index. */
export function stepAt({ id, steps }: Walkthrough, index: number): WalkthroughStep {
  const step = steps[index];
  if (!step) throw new Error(`The walkthrough ${id} has no step ${index}.`);
  return step;
}
