import { type Span, spansOf, walkLeft, walkRight } from "./span.js";

const space = /\s/;
// What an address can hold, in any script, without what stands around one in a sentence or in a link.
const local = /[^\s<>()[\]{},;:"@/?&=#|\\]/;
// RFC 5322 allows a little more, which is taken for an address where nothing else stands before the sign.
const oddLocal = /[/?&=#{}|]/;
const domain = /[^\s<>()[\]{},;:"'@/?&=#|\\!*%]/;

/** E-mail addresses: `anna@example.com`, `anna @ example.com`, `anna%40example.com`, `anna [at] example [dot] com`. */
export function mailSpans(shadow: string): Span[] {
  return [...writtenOut(shadow), ...withSign(shadow)];
}

function withSign(shadow: string): Span[] {
  let first = 0;
  return spansOf(shadow, /@|%(?:25)*40/g).flatMap((sign) => {
    const near = {
      left: walkLeft(shadow, sign.start, space, sign.start - 3),
      right: walkRight(shadow, sign.end, space, 3),
    };
    const odd = walkLeft(shadow, near.left, oddLocal, Math.max(first, near.left - 64));
    const start = odd < near.left ? odd : walkLeft(shadow, near.left, local, first);
    const end = walkRight(shadow, near.right, domain);
    // Nothing is walked over twice for two signs.
    first = sign.end;
    const isApart = near.left < sign.start || near.right > sign.end;
    if (start === near.left || end === near.right) return [];
    // With spaces around it, "2 kg @ 3.50" is no address.
    if (isApart && !/\.\p{L}{2,24}[.!]?$/u.test(shadow.slice(Math.max(near.right, end - 30), end))) return [];
    return [{ start, end }];
  });
}

// In brackets it can only be an address; without, only where the dot is written out too, as in "look at page two dot com".
function writtenOut(shadow: string): Span[] {
  return spansOf(shadow, /[([{ ] ?(?:at|eta|@) ?[)\]} ]/gi).flatMap((sign) => {
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
