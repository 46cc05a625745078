import { focusedElement } from "../target/tree.js";

/** Elements into which text is entered, or whose value keys change. An editor in a frame may be one, too. */
const editors =
  "input, textarea, select, iframe, [role='textbox'], [role='searchbox'], [role='combobox'], [role='spinbutton'], [role='slider'], [contenteditable]:not([contenteditable='false'])";

/** Whether someone is entering something, in shadow trees and frames as well. Focus then stays where it is. */
export function isTyping(document: Document): boolean {
  const focused = focusedElement(document);
  return (
    focused !== null &&
    (focused.closest(editors) !== null || (focused as Partial<HTMLElement>).isContentEditable === true)
  );
}
