"use client";
import type { Journey } from "@handrail/core";
import { useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";

/** By journey, as a number stands for what was tried in it. */
const references = new WeakMap<Journey, string>();

/** The number that was given out in this visit: it stays when the panel is closed, or the customer goes on to another channel. */
export function useReference() {
  const { journey } = useHandrail();
  const [given, setGiven] = useState<string>();
  const keepReference = (reference: string) => {
    references.set(journey, reference);
    setGiven(reference);
  };
  return { reference: given ?? references.get(journey), keepReference };
}
