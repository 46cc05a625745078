"use client";
import { createSharedContext } from "@handrail/ui";
import type { RichTextProps } from "@handrail/ui/rich-text";
import { useContext } from "react";

/** Passes the function that makes pictures open large from `FigureZoom` to the rich text inside it. */
export const FigureZoomContext = /* @__PURE__ */ createSharedContext<RichTextProps["wrapFigureImage"]>(
  "figure-zoom",
  undefined,
);

/** Returns `wrapFigureImage` for a `RichText` inside {@link FigureZoom}; `undefined` outside one. */
export function useWrapFigureImage(): RichTextProps["wrapFigureImage"] {
  return useContext(FigureZoomContext);
}
