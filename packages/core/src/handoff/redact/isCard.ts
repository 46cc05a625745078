/** Whether ASCII digits could be the number of a payment card: 13 to 19 of them, by the formula of Luhn. */
export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}

/** How many characters of a text are an IBAN, by its check digits (ISO 7064, 97-10); 0 where it is none. */
export function ibanSize(text: string): number {
  // The country and the check digits count as if they stood last.
  const head = /^([a-z]{2}\d\d)/i.exec(text)?.[0];
  if (!head) return 0;
  let rest = 0;
  let length = 4;
  let size = 0;
  for (let index = 4; index < text.length && length < 34; index++) {
    const character = text.charAt(index);
    if (/[a-z\d]/i.test(character)) {
      rest = remainder(rest, character);
      length++;
      if (length >= 15 && Array.from(head).reduce(remainder, rest) === 1) size = index + 1;
    } else if (!/[\s\p{Pd}\p{Cf}.]/u.test(character) || !/[a-z\d]/i.test(text.charAt(index + 1))) {
      break;
    }
  }
  return size;
}

function remainder(so: number, character: string): number {
  const value = Number.parseInt(character, 36);
  return (so * (value > 9 ? 100 : 10) + value) % 97;
}
