import type { JourneyInput } from "@handrail/core";
import { describeFinding, type Finding } from "@handrail/core/diagnosis";
import { inDevelopment } from "@handrail/ui";

/** Records in the journey that the page hides every person, and tells the developer which element is likely to cause it. */
export function reportNobody(finding: Finding, record: (input: JourneyInput) => void): void {
  record({ type: "contact.obscured", cause: finding.cause });
  // biome-ignore lint/suspicious/noConsole: developers read this error in the console
  if (inDevelopment()) console.error(describeFinding(finding));
}
