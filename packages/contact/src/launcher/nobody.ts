import type { JourneyInput } from "@handrail/core";
import { describeFinding, diagnose, isIntentionallyHidden } from "@handrail/core/diagnosis";
import type { Finding } from "@handrail/core/visibility";
import { inDevelopment } from "@handrail/ui";

/**
 * Finds out why nobody can be pressed on a page. A dialog or menu that the visitor opened, a message that goes away by itself, and a
 * cover from under which a rail can be scrolled are not faults of the page.
 * @param launcher In its corner, which the fault reaches.
 */
export function findCulprit(launcher: Element, rails: readonly Element[]): Finding | undefined {
  const finding = diagnose(launcher, null);
  if (!finding || finding.isPassing || isIntentionallyHidden(launcher, finding)) return undefined;
  return rails.some((rail) => !diagnose(rail, launcher)) ? undefined : finding;
}

/** Records in the journey that the page hides every person, and names the element that is likely to cause it to the developer. */
export function reportNobody(finding: Finding, record: (input: JourneyInput) => void): void {
  record({ type: "contact.obscured", cause: finding.cause });
  // biome-ignore lint/suspicious/noConsole: developers read this error in the console
  if (inDevelopment()) console.error(describeFinding(finding));
}
