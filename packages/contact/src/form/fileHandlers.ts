import type { ClipboardEvent, DragEvent } from "react";

/**
 * Returns the handlers of a form that takes pasted and dropped files. Without `onFiles` it takes none, and a browser must not
 * leave the page for a dropped file.
 */
export function fileHandlers(onFiles: ((files: readonly File[]) => void) | undefined) {
  return {
    onPaste(event: ClipboardEvent) {
      const { files, types } = event.clipboardData;
      // A word processor puts a picture of the text beside the text.
      if (!onFiles || files.length === 0 || types.includes("text/plain")) return;
      event.preventDefault();
      onFiles([...files]);
    },
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = onFiles ? "copy" : "none";
    },
    onDrop(event: DragEvent) {
      if (!event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      onFiles?.([...event.dataTransfer.files]);
    },
  };
}
