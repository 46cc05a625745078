/*
 * Numbers as text that JSON contains as it is, without `"` and `\`. Each character is a digit: above the backslash if another one follows,
 * below it if it is the last of its number. Compression sees small numbers as they are; base64 would hide them, and an index would be a
 * fifth larger.
 */
const firstLast = 35;
const lastBase = 57;
const firstOther = 93;
const otherBase = 34;

/** Collects whole numbers from 0 as text. */
export function writeNumbers(): { write: (value: number) => void; toString: () => string } {
  const characters: string[] = [];
  return {
    write(value) {
      let text = String.fromCharCode(firstLast + (value % lastBase));
      for (let rest = Math.floor(value / lastBase); rest > 0; rest = Math.floor(rest / otherBase)) {
        text = String.fromCharCode(firstOther + (rest % otherBase)) + text;
      }
      characters.push(text);
    },
    toString: () => characters.join(""),
  };
}

/**
 * Reads the numbers that {@link writeNumbers} wrote.
 * @throws RangeError if the text is cut short or something else
 */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    checkNumbers(code >= firstLast && code < firstOther + otherBase);
    if (code >= firstOther) {
      value = value * otherBase + code - firstOther;
    } else {
      numbers[count] = value * lastBase + code - firstLast;
      count += 1;
      value = 0;
    }
  }
  checkNumbers(value === 0);
  return numbers.subarray(0, count);
}

/** Throws a RangeError unless the numbers of an index are valid. */
export function checkNumbers(areValid: boolean): asserts areValid {
  if (!areValid) throw new RangeError("the numbers are wrong");
}
