"use client";
import type { ReactNode } from "react";
import { FigureZoomContext } from "./FigureZoomContext.js";
import { useFigureZoom } from "./useFigureZoom.js";

/**
 * Lets the pictures of figures inside it open large, such as those in the answers of an FAQ. Renders no element of its own. A
 * `HelpAnswer` does so by itself. Without JavaScript, a picture is a link to its file.
 */
export function FigureZoom({ topic, risen = false, children }: FigureZoomProps): ReactNode {
  const { wrapFigureImage, dialog } = useFigureZoom({ topic, question: undefined, risen });
  return (
    <FigureZoomContext.Provider value={wrapFigureImage}>
      {children}
      {dialog}
    </FigureZoomContext.Provider>
  );
}

/** Props of {@link FigureZoom}. */
export interface FigureZoomProps {
  /** The FAQ, or other content. */
  children: ReactNode;
  /** The id of the topic of the content. It decides which channel the rail below a large picture emphasises. */
  topic?: string;
  /** Whether that rail is risen because self-service failed. @default false */
  risen?: boolean;
}
