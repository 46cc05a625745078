"use client";
import { Icon, isPlainPress, VisuallyHidden } from "@handrail/ui";
import { zoomInIcon } from "@handrail/ui/icons";
import type { FigureImage } from "@handrail/ui/rich-text";
import { type MouseEvent, useState } from "react";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import type { OpenFigure } from "./FigureDialog.js";
import { type DialogModule, loadDialog } from "./loadDialog.js";

/** A link to the picture of a figure, which opens it large. @internal */
export function FigureLink({ image, onOpen }: FigureLinkProps) {
  const messages = useAnswerMessages();
  const [hasFailed, setFailed] = useState(false);
  const { src = "", alt = "", width, height } = image.props;

  const openLarge = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.defaultPrevented || !isPlainPress(event)) return;
    event.preventDefault();
    const link = event.currentTarget;
    const caption = link.closest("figure")?.querySelector("figcaption")?.textContent?.trim();
    loadDialog().then(
      (module) => {
        setFailed(false);
        if (isAwaited(link)) onOpen({ src, alt, width, height, caption }, module);
      },
      // The page stays: the customer may have typed something on it, and without a network the picture may not load either.
      () => setFailed(true),
    );
  };

  return (
    <>
      <a
        data-hr={parts.figure}
        href={src}
        onPointerEnter={() => {
          // If this fails, opening tries again.
          loadDialog().catch(() => {});
        }}
        onClick={openLarge}
      >
        {image}
        <Icon icon={zoomInIcon} data-hr={parts.figureIcon} />
        <VisuallyHidden> {messages.openFigure}</VisuallyHidden>
      </a>
      {hasFailed && (
        <p data-hr={parts.figureFailed} role="alert">
          {messages.figureFailed}{" "}
          <a href={src} target="_blank" rel="noopener">
            {messages.figureInNewTab}
          </a>
        </p>
      )}
    </>
  );
}

/** Whether the customer is still at the link. Safari does not focus a link that is clicked. */
function isAwaited(link: HTMLElement): boolean {
  const root = link.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : link.ownerDocument;
  return link.isConnected && (!activeElement || activeElement === link || activeElement === link.ownerDocument.body);
}

interface FigureLinkProps {
  image: FigureImage;
  /** Called with the code of the dialog after the link is activated without a modifier key, unless the customer has moved on. */
  onOpen: (figure: OpenFigure, module: DialogModule) => void;
}
