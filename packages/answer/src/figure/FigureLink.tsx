"use client";
import { Icon, isPlainPress, VisuallyHidden } from "@handrail/ui";
import { zoomInIcon } from "@handrail/ui/icons";
import type { FigureImage } from "@handrail/ui/rich-text";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import type { OpenFigure } from "./FigureDialog.js";
import { loadDialog } from "./loadDialog.js";

/** A link to the picture of a figure, which opens it large. @internal */
export function FigureLink({ image, onOpen }: FigureLinkProps) {
  const messages = useAnswerMessages();
  const { src = "", alt = "", width, height } = image.props;
  return (
    <a
      data-hr={parts.figure}
      href={src}
      onPointerEnter={() => {
        // If this fails, opening tries again.
        loadDialog().catch(() => {});
      }}
      onClick={(event) => {
        if (event.defaultPrevented || !isPlainPress(event)) return;
        event.preventDefault();
        const caption = event.currentTarget.closest("figure")?.querySelector("figcaption")?.textContent?.trim();
        onOpen({ src, alt, width, height, caption });
      }}
    >
      {image}
      <Icon icon={zoomInIcon} data-hr={parts.figureIcon} />
      <VisuallyHidden> {messages.openFigure}</VisuallyHidden>
    </a>
  );
}

interface FigureLinkProps {
  image: FigureImage;
  /** Called when the link is activated without a modifier key. */
  onOpen: (figure: OpenFigure) => void;
}
