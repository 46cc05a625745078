"use client";
import { ContactRail, ModalScope, useMessages } from "@handrail/contact";
import { parts } from "../anatomy.js";
import { useAnswerMessages } from "../messages/useAnswerMessages.js";
import type { DialogModule } from "./loadDialog.js";

/** A picture that is shown large. */
export interface OpenFigure {
  src: string;
  alt: string;
  width: number | string | undefined;
  height: number | string | undefined;
  caption: string | undefined;
}

/** What the rail of the dialog shares with that of the answer. */
export interface FigureRail {
  topic: string | undefined;
  question: string | undefined;
  risen: boolean;
}

/** A picture as large as it is, with a person in reach. Renders a `<dialog>` while it is open. @internal */
export function FigureDialog({ Dialog, figure, rail, ...state }: FigureDialogProps) {
  const { common } = useMessages();
  const messages = useAnswerMessages();
  const { src, alt, width, height, caption } = figure;
  return (
    <Dialog
      {...state}
      title={caption || alt || messages.figure}
      closeLabel={common.close}
      data-hr={parts.figureDialog}
      rail={<ContactRail {...rail} announce={false} />}
    >
      <ModalScope>
        {/* Focusable, because scrolling must work by keyboard (WCAG 2.1.1). */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <section data-hr={parts.figureScroll} aria-label={messages.figure} tabIndex={0}>
          <img src={src} alt={alt} width={width} height={height} data-hr={parts.figureImage} />
        </section>
      </ModalScope>
    </Dialog>
  );
}

interface FigureDialogProps {
  /** Loaded when a picture first opens. */
  Dialog: DialogModule["Dialog"];
  figure: OpenFigure;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  rail: FigureRail;
}
