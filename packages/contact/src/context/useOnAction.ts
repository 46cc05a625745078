"use client";
import { type HandrailState, useSettings } from "./HandrailContext.js";

/**
 * Returns the provider's `onAction`: what does what a customer asked for in an answer, such as starting a walkthrough.
 * @throws HandrailError outside `HandrailProvider`
 */
export function useOnAction(): HandrailState["onAction"] {
  return useSettings().onAction;
}
