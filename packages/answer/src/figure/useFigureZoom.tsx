"use client";
import type { FigureImage } from "@handrail/ui/rich-text";
import { type ReactNode, useCallback, useState } from "react";
import { FigureDialog, type OpenFigure } from "./FigureDialog.js";
import { FigureLink } from "./FigureLink.js";
import { type DialogModule, loadDialog } from "./loadDialog.js";

/** Below this width, in CSS pixels, a picture is never shown smaller than it is. */
const smallestColumn = 320;

/**
 * Returns what makes the pictures of figures links that open them large, and the dialog in which they open. If the code of the dialog
 * cannot be loaded, and without JavaScript, the link leads to the picture.
 */
export function useFigureZoom(topic: string | undefined) {
  const [figure, setFigure] = useState<OpenFigure>();
  const [loaded, setLoaded] = useState<DialogModule>();
  const [open, setOpen] = useState(false);

  const show = useCallback((next: OpenFigure) => {
    setFigure(next);
    loadDialog().then(
      (module) => {
        setLoaded(module);
        setOpen(true);
      },
      () => location.assign(next.src),
    );
  }, []);

  const wrapFigureImage = useCallback(
    (image: FigureImage): ReactNode =>
      Number(image.props.width) < smallestColumn ? image : <FigureLink image={image} onOpen={show} />,
    [show],
  );

  const dialog = figure && loaded && (
    <FigureDialog Dialog={loaded.Dialog} figure={figure} open={open} onOpenChange={setOpen} topic={topic} />
  );
  return { wrapFigureImage, dialog };
}
