"use client";
import type { PageMessages } from "@handrail/core";
import { useHandrail } from "./HandrailContext.js";

/**
 * The words of the page, in its language. A part brings its own English for where the page was given none, so that a page
 * loads only the words of what it shows.
 */
export function useMessages(): PageMessages {
  return useHandrail().messages;
}
