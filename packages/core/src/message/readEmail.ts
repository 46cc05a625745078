/** Characters that separate or wrap addresses in a list, start a `mailto:` link, or are the quotes and dashes of a word processor. */
const separators = /[\s,;:<>()[\]\\"]|(?![\0-\x7f])\p{P}/u;
const domainLabel = /^[\p{L}\p{M}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const maxLocalLength = 64;

/**
 * Reads an e-mail address that a person typed or pasted, in any script. Characters of a Japanese keyboard (`＠`, `．`) become ASCII, and
 * invisible ones are left out. Returns `undefined` for a text that no mail program would accept as one address: `a@b.com,`, `a@b..com`,
 * `mailto:a@b.com`.
 */
export function readEmail(text: string): string | undefined {
  const address = plainCharacters(text);
  const [local = "", domain = "", ...rest] = address.split("@");
  const labels = domain.split(".");
  const isValid =
    rest.length === 0 &&
    !separators.test(local) &&
    local.length <= maxLocalLength &&
    local.split(".").every(Boolean) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    // A number at the end makes it the address of a computer.
    !/\.\d+$/.test(domain);
  return isValid ? address : undefined;
}

function plainCharacters(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/。/g, ".")
    .replace(/[‘’]/g, "'")
    .trim();
}
