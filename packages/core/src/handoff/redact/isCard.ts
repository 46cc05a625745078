/** Whether ASCII digits can be the number of a payment card: 13 to 19 digits with a valid Luhn checksum. */
export function isCard(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  const sum = Array.from(digits, Number)
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digitSum(2 * digit)), 0);
  return sum % 10 === 0;
}

/** The sum of the digits of a number below 20. */
function digitSum(number: number): number {
  return number > 9 ? number - 9 : number;
}
