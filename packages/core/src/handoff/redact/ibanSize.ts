/**
 * The length of the IBAN at the start of a text, in one piece or in groups of four. It is 0 if the check digits (ISO 7064,
 * 97-10) are wrong.
 */
export function ibanSize(text: string): number {
  const first = /^[a-z]{2}\d\d[a-z\d]{0,31}/i.exec(text)?.[0] ?? "";
  if (first.length > 4) return isIban(first) ? first.length : 0;
  let [whole, end, size] = [first, first.length, 0];
  while (whole.length % 4 === 0 && whole.length < 34) {
    const [group, characters] = /^[\s\p{Pd}.]([a-z\d]{1,4})(?![a-z\d])/iu.exec(text.slice(end, end + 6)) ?? [];
    if (!group || !characters) break;
    whole += characters;
    end += group.length;
    if (isIban(whole)) size = end;
  }
  return size;
}

function isIban(text: string): boolean {
  if (text.length < 15 || text.length > 34) return false;
  let rest = 0;
  // The country and the check digits are moved to the end.
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
