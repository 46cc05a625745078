"use client";
import type { FigureImage } from "@handrail/ui/rich-text";
import { type ReactNode, useCallback, useState } from "react";
import { FigureDialog, type FigureRail, type OpenFigure } from "./FigureDialog.js";
import { FigureLink } from "./FigureLink.js";
import type { DialogModule } from "./loadDialog.js";

/** Below this width, in CSS pixels, a picture is never shown smaller than it is. */
const smallestColumn = 320;

/**
 * Returns what makes the pictures of figures links that open them large, and the dialog in which they open. Without JavaScript the link
 * leads to the picture.
 */
export function useFigureZoom(rail: FigureRail) {
  const [shown, setShown] = useState<{ figure: OpenFigure; module: DialogModule }>();
  const [open, setOpen] = useState(false);

  const show = useCallback((figure: OpenFigure, module: DialogModule) => {
    setShown({ figure, module });
    setOpen(true);
  }, []);

  const wrapFigureImage = useCallback(
    (image: FigureImage): ReactNode =>
      Number(image.props.width) < smallestColumn ? image : <FigureLink image={image} onOpen={show} />,
    [show],
  );

  const dialog = shown && (
    <FigureDialog Dialog={shown.module.Dialog} figure={shown.figure} open={open} onOpenChange={setOpen} rail={rail} />
  );
  return { wrapFigureImage, dialog };
}
