const fullWidthOffset = 0xfee0;

/** Characters that separate or wrap addresses in a list, or start a `mailto:` link. */
const separators = /[\s,;:<>()[\]\\"]/;
const domainLabel = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * Reads an e-mail address that a person typed, in any script. Characters of a Japanese keyboard (`＠`, `．`) become ASCII.
 * Returns `undefined` for a text that no mail program would accept as one address: `a@b.com,`, `a@b..com`, `mailto:a@b.com`.
 */
export function readEmail(text: string): string | undefined {
  const address = toAscii(text.trim());
  const [local = "", domain = "", ...rest] = address.split("@");
  const labels = domain.split(".");
  const isValid =
    rest.length === 0 &&
    !separators.test(address) &&
    local.split(".").every(Boolean) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label));
  return isValid ? address : undefined;
}

function toAscii(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replace(/。/g, ".");
}
