/**
 * The modal dialog that is on top, if one is open: a `<dialog>` shown as modal, one with `aria-modal`, or one whose
 * surroundings are hidden from assistive technology. A dialog beside a page that stays operable, such as a tour's card, is
 * none.
 */
export function openModal(document: Document): Element | undefined {
  const shown = [...document.querySelectorAll("dialog[open], [role='dialog'], [role='alertdialog']")].filter(
    (dialog) => isShown(dialog) && isModal(dialog),
  );
  return shown.at(-1);
}

function isModal(dialog: Element): boolean {
  return dialog.getAttribute("aria-modal") === "true" || isNativeModal(dialog) || hidesItsSurroundings(dialog);
}

function isNativeModal(dialog: Element): boolean {
  try {
    return dialog.matches("dialog:modal");
  } catch {
    // A browser without `:modal`. The attributes show the effect of `showModal` there.
    return false;
  }
}

function hidesItsSurroundings(dialog: Element): boolean {
  for (let at: Element | null = dialog; at && at !== dialog.ownerDocument.body; at = at.parentElement) {
    const siblings = [...(at.parentElement?.children ?? [])].filter((sibling) => sibling !== at);
    // Focus guards are hidden too, and hold nothing.
    if (siblings.some((sibling) => sibling.matches("[aria-hidden='true'], [inert]") && holdsWords(sibling)))
      return true;
  }
  return false;
}

function holdsWords(element: Element): boolean {
  return !element.matches("svg, script, style") && (element.textContent ?? "").trim() !== "";
}

function isShown(dialog: Element): boolean {
  if (dialog.closest("[hidden], [inert], [aria-hidden='true']")) return false;
  return dialog.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
