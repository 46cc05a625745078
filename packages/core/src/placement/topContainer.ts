import { isNativeModal, isSwitchedOff, topAt, upFrom } from "../visibility/index.js";

const dialogs = "dialog, [role='dialog'], [role='alertdialog'], [aria-modal='true']";
/** Where the window is probed, as shares of its width and height. */
const probes = [0.5, 0.25, 0.75, 0.05, 0.95];

/** Elements that show none of the elements in them. */
const replaced = "video, audio, iframe, object, embed, img, canvas";

/**
 * The element into which the launcher is moved so that it can be pressed: `<body>`, or the modal dialog or the full-screen element on top
 * where the rest of the page is inert or hidden from assistive technology, or `<html>` where the whole body is. It may be in a shadow
 * tree.
 */
export function topContainer(document: Document, launcher: Element): Element {
  const tops = probes.flatMap((y) => probes.map((x) => topOf(document, x, y, launcher)));
  // A native modal makes everything outside it inert, so that only it is met.
  const modal = tops.map((top) => top?.closest("dialog")).find((dialog) => dialog && isNativeModal(dialog));
  if (modal) return modal;
  // So does an element in full screen, unless it can hold nothing, such as a film.
  const fullScreen = tops.find((top) => top?.closest(":fullscreen:not(:root)"))?.closest(":fullscreen");
  if (fullScreen && !fullScreen.matches(replaced)) return fullScreen;
  // The library that opened the modal hid what was beside it, and traps the keyboard inside.
  const isDialog = (at: Element) => at.matches(dialogs) && !isSwitchedOff(at);
  const dialog = isSwitchedOff(launcher) && tops.flatMap((top) => (top ? [...upFrom(top)] : [])).find(isDialog);
  if (dialog) return dialog;
  if (isUsable(document.body)) return document.body;
  return tops.flatMap((top) => (top ? [outermostUsable(top)] : [])).find(Boolean) ?? document.documentElement;
}

function topOf(document: Document, x: number, y: number, launcher: Element): Element | undefined {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return topAt(document, innerWidth * x, innerHeight * y, launcher);
}

// A body that is not displayed, or whose content is not, has nothing in the top layer. An opacity of 0 does not reach that layer, but `checkVisibility`, with
// which the launcher is measured, counts it.
function isUsable(body: Element): boolean {
  if (isSwitchedOff(body) || body.checkVisibility?.({ opacityProperty: true }) === false) return false;
  const style = getComputedStyle(body);
  return style.contentVisibility !== "hidden" && style.getPropertyValue("interactivity") !== "inert";
}

// The child of `<body>` around an element, unless it is hidden as well.
function outermostUsable(top: Element): Element | undefined {
  const path = [...upFrom(top)];
  const child = path.at(-3);
  return child && !isSwitchedOff(child) ? child : undefined;
}
