import type { Finding } from "../visibility/finding.js";
import { operableBoxes } from "../visibility/operable.js";
import { upFrom } from "../visibility/tree.js";

/** Elements that are closed until someone opens them. */
const openable = "dialog, [popover], [role='dialog'], [role='alertdialog'], [role='menu']";

/** What a visitor uses to close or answer a layer, such as a banner about cookies. */
const controls = "a[href], button, input, select, textarea, iframe, [role='button']";

/** Lists and menus that hold the focus while they are open. */
const popups = "[role='listbox'], [role='menu'], [role='tree'], [role='grid']";

/**
 * Whether a page hides a rail on purpose: in a closed dialog or tab, behind an open dialog, or behind a layer with controls, which the
 * visitor deals with first.
 */
export function isIntentionallyHidden(rail: Element, { cause, culprit }: Finding): boolean {
  if (cause === "covered") {
    return isBehindModal(rail) || hasControls(culprit) || isBackdrop(culprit) || hasDialogBeside(rail);
  }
  if (culprit.matches("[role='tabpanel']")) return true;
  for (const at of upFrom(rail)) {
    if (at.matches(openable)) return true;
    if (at === culprit) break;
  }
  const isHiddenFromReaders = cause === "inert" || cause === "aria-hidden";
  return isBehindModal(rail) || (isHiddenFromReaders && (hasDialogBeside(culprit) || hasFocusBeside(culprit)));
}

function hasControls(layer: Element): boolean {
  return layer.matches(controls) || [layer, layer.shadowRoot].some((root) => root?.querySelector(controls));
}

// A backdrop covers the window, and what belongs to it can be operated above it.
function isBackdrop(layer: Element): boolean {
  const { left, top, right, bottom } = layer.getBoundingClientRect();
  const { ownerDocument: document } = layer;
  const { clientWidth } = document.documentElement;
  const coversAll = left <= 0 && top <= 0 && right >= clientWidth && bottom >= (document.defaultView?.innerHeight ?? 0);
  // The raised launcher is above it as well.
  const launcher = document.querySelector("[data-hr~='launcher']") ?? layer;
  return coversAll && operableBoxes(document, launcher).length > 0;
}

function isBehindModal(rail: Element): boolean {
  if (rail.closest("[data-aria-hidden]")) return true;
  return openDialogs(rail).some(
    (dialog) => !dialog.contains(rail) && (dialog.getAttribute("aria-modal") === "true" || isNativeModal(dialog)),
  );
}

// Some libraries mark a modal dialog only by hiding its surroundings.
function hasDialogBeside(hidden: Element): boolean {
  return openDialogs(hidden).some((dialog) => !hidden.contains(dialog) && !dialog.contains(hidden));
}

// A list or menu that is open hides the rest of the page, and has the focus.
function hasFocusBeside(hidden: Element): boolean {
  const popup = hidden.ownerDocument.activeElement?.closest(popups);
  return popup ? !hidden.contains(popup) : false;
}

function openDialogs({ ownerDocument }: Element): readonly Element[] {
  const dialogs = ownerDocument.querySelectorAll("dialog[open], [role='dialog'], [role='alertdialog']");
  return [...dialogs].filter(
    (dialog) => dialog.checkVisibility?.({ visibilityProperty: true }) !== false && !dialog.closest("[inert]"),
  );
}

function isNativeModal(dialog: Element): boolean {
  try {
    return dialog.matches(":modal");
  } catch {
    // A browser without `:modal`: the attributes decide.
    return false;
  }
}
