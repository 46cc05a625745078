import type { Finding } from "./finding.js";
import { upFrom } from "./tree.js";

/** What shows one of several things at a time, or nothing until it is opened. */
const putAway = "dialog, [popover], [role='dialog'], [role='alertdialog'], [role='menu']";

/**
 * Whether a rail is hidden as pages hide things that nobody looks at just now: in a dialog or a tab that is not open, or behind a
 * dialog that is.
 */
export function isPutAway(rail: Element, { cause, culprit }: Finding): boolean {
  if (cause === "covered") return isBehindModal(rail);
  if (culprit.matches("[role='tabpanel']")) return true;
  for (const at of upFrom(rail)) {
    if (at.matches(putAway)) return true;
    if (at === culprit) break;
  }
  const isHiddenFromReaders = cause === "inert" || cause === "aria-hidden";
  return isBehindModal(rail) || (isHiddenFromReaders && hasDialogBeside(culprit));
}

function isBehindModal(rail: Element): boolean {
  if (rail.closest("[data-aria-hidden]")) return true;
  return shownDialogs(rail).some(
    (dialog) => !dialog.contains(rail) && (dialog.getAttribute("aria-modal") === "true" || isNativeModal(dialog)),
  );
}

// Some libraries say that a dialog is modal only by what they hide beside it.
function hasDialogBeside(hidden: Element): boolean {
  return shownDialogs(hidden).some((dialog) => !hidden.contains(dialog));
}

function shownDialogs({ ownerDocument }: Element): readonly Element[] {
  const dialogs = ownerDocument.querySelectorAll("dialog[open], [role='dialog'], [role='alertdialog']");
  return [...dialogs].filter(
    (dialog) => dialog.checkVisibility?.({ visibilityProperty: true }) !== false && !dialog.closest("[inert]"),
  );
}

function isNativeModal(dialog: Element): boolean {
  try {
    return dialog.matches(":modal");
  } catch {
    // A browser without `:modal` cannot tell; what `showModal` does there, the attributes say too.
    return false;
  }
}
