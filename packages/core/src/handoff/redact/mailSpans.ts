import { matchSpans, type TextSpan, walkLeft, walkRight } from "./textSpan.js";

const space = /\s/;
// The characters of an address in any script, without those around it in a sentence or a link.
const local = /[^\s<>()[\]{},;:"@/?&=#|\\]/;
// RFC 5322 also allows these. They count as an address only directly before the sign.
const oddLocal = /[/?&=#{}|]/;
const domain = /[^\s<>()[\]{},;:"'@/?&=#|\\!*%]/;

/** Finds e-mail addresses: `anna@example.com`, `anna @ example.com`, `anna%40example.com`, `anna [at] example [dot] com`. */
export function mailSpans(shadow: string): TextSpan[] {
  return [...spelledOut(shadow), ...withSign(shadow)];
}

function withSign(shadow: string): TextSpan[] {
  let first = 0;
  return matchSpans(shadow, /@|%(?:25)*40/g).flatMap((sign) => {
    const near = {
      left: walkLeft(shadow, sign.start, space, sign.start - 3),
      right: walkRight(shadow, sign.end, space, 3),
    };
    const odd = walkLeft(shadow, near.left, oddLocal, Math.max(first, near.left - 64));
    const start = odd < near.left ? odd : walkLeft(shadow, near.left, local, first);
    const end = walkRight(shadow, near.right, domain);
    // The next sign does not walk over these characters again, which keeps the time linear.
    first = sign.end;
    const isApart = near.left < sign.start || near.right > sign.end;
    if (start === near.left || end === near.right) return [];
    // With spaces around the sign, "2 kg @ 3.50" is not an address.
    if (isApart && !/\.\p{L}{2,24}[.!]?$/u.test(shadow.slice(Math.max(near.right, end - 30), end))) return [];
    return [{ start, end }];
  });
}

// With brackets around "at" it must be an address. Without them the dot must be spelled out right after the first label of the
// host: "look at page two dot com" is not an address.
function spelledOut(shadow: string): TextSpan[] {
  return matchSpans(shadow, /[([{ ] ?(?:at|eta|@) ?[)\]} ]/gi).flatMap((sign) => {
    const isBracketed = /[([{]/.test(shadow.charAt(sign.start));
    const left = walkLeft(shadow, sign.start, / /, sign.start - 2);
    const start = walkLeft(shadow, left, local, left - 64);
    let end = walkRight(shadow, sign.end, / /, 2);
    const right = end;
    end = walkRight(shadow, end, domain, 64);
    if (start === left || end === right) return [];
    let isDotted = false;
    for (let parts = 0; parts < 5; parts++) {
      const dot = /^ ?(?:[([{] ?(?:dot|\.) ?[)\]}]|(?<= )dot(?= )) ?/i.exec(shadow.slice(end, end + 12));
      if (!dot) break;
      isDotted = true;
      end = walkRight(shadow, end + dot[0].length, domain, 64);
    }
    const hasDot = isDotted || shadow.slice(right, end).includes(".");
    return (isBracketed ? hasDot : isDotted) ? [{ start, end }] : [];
  });
}
