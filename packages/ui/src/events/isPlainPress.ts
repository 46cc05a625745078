/** What decides how a browser opens a link that is pressed. React's and the browser's mouse events have it. */
export type Press = Readonly<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", boolean> & { button: number }>;

/** Whether a press is with the main button and without a modifier key. Any other one opens a tab, a window or a menu, or downloads. */
export function isPlainPress({ button, metaKey, ctrlKey, shiftKey, altKey }: Press): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}
