import type { Finding } from "./finding.js";
import { upFrom } from "./tree.js";

/** Elements that are closed until someone opens them. */
const openable = "dialog, [popover], [role='dialog'], [role='alertdialog'], [role='menu']";

/**
 * Whether a page hides a rail on purpose: in a closed dialog or tab, or behind an open dialog.
 */
export function isIntentionallyHidden(rail: Element, { cause, culprit }: Finding): boolean {
  if (cause === "covered") return isBehindModal(rail);
  if (culprit.matches("[role='tabpanel']")) return true;
  for (const at of upFrom(rail)) {
    if (at.matches(openable)) return true;
    if (at === culprit) break;
  }
  const isHiddenFromReaders = cause === "inert" || cause === "aria-hidden";
  return isBehindModal(rail) || (isHiddenFromReaders && hasDialogBeside(culprit));
}

function isBehindModal(rail: Element): boolean {
  if (rail.closest("[data-aria-hidden]")) return true;
  return openDialogs(rail).some(
    (dialog) => !dialog.contains(rail) && (dialog.getAttribute("aria-modal") === "true" || isNativeModal(dialog)),
  );
}

// Some libraries mark a modal dialog only by hiding its surroundings.
function hasDialogBeside(hidden: Element): boolean {
  return openDialogs(hidden).some((dialog) => !hidden.contains(dialog));
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
