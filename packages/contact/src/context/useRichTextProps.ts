"use client";
import type { EssentialMessages } from "@handrail/core";
import { useMessages } from "./useMessages.js";
import { useResolveHref } from "./useResolveHref.js";

/** Props that each `RichText` of help content takes. */
export interface RichTextSettings {
  /** Resolves an address in the content; see {@link useResolveHref}. */
  resolveHref: (href: string) => string | undefined;
  taskLabels: EssentialMessages["common"]["tasks"];
  calloutLabels: EssentialMessages["common"]["callouts"];
  /** The sentence at the end of a text that is too long. */
  cutLabel: string;
}

/** Returns the props with which help content is shown: how its links resolve, and our words in it, from the provider. */
export function useRichTextProps(): RichTextSettings {
  const { tasks, callouts, textCut } = useMessages().common;
  return { resolveHref: useResolveHref(), taskLabels: tasks, calloutLabels: callouts, cutLabel: textCut };
}
