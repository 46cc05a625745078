/**
 * Listens to presses on the backdrop of a modal dialog. Both ends of the press must be there: a drag that only ends there, such as selecting
 * text, is not one.
 * @returns a function that stops listening
 */
export function onPressOutside(dialog: HTMLDialogElement, onPress: (event: MouseEvent) => void): () => void {
  let startedOutside = false;
  const start = (event: MouseEvent) => {
    startedOutside = isOutside(dialog, event);
  };
  const end = (event: MouseEvent) => {
    if (startedOutside && isOutside(dialog, event)) onPress(event);
  };
  dialog.addEventListener("pointerdown", start);
  dialog.addEventListener("click", end);
  return () => {
    dialog.removeEventListener("pointerdown", start);
    dialog.removeEventListener("click", end);
  };
}

// The backdrop has no element: its events go to the dialog.
function isOutside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom);
}
