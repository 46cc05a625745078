import { findObscured } from "@handrail/contact/obscured";

/** For your browser tests: names each element that hides a rail. */
export function hiddenRails(): string[] {
  return findObscured(document).map(({ culprit, cause }) => `<${culprit.localName}> hides a rail: ${cause}`);
}
