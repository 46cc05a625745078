import { isCard } from "./isCard.js";
import type { TextSpan } from "./textSpan.js";

/** A run of digits, and the text between it and the run before. */
interface Group extends TextSpan {
  gap: string;
}

const cardGap = /^[^\p{L}\p{N}[\]…]{0,3}$/u;
const phoneGap = /^[\s\p{Pd}\p{Cf}.()/]{0,3}$/u;

/** Finds card numbers, phone numbers and every run of seven or more digits, but not dates, times and amounts. */
export function numberSpans(shadow: string): TextSpan[] {
  return chains(groupsOf(shadow), shadow, cardGap).flatMap((chain) => {
    const inCards = new Set<Group>();
    const cards = chain.flatMap((first, index) => {
      const groups = chain.slice(index, index + cardSize(chain, index, shadow));
      for (const group of groups) inCards.add(group);
      return groups.length > 0 ? [{ start: first.start, end: groups.at(-1)?.end ?? first.end }] : [];
    });
    const others = chain.filter((group) => !inCards.has(group));
    return [...cards, ...chains(others, shadow, phoneGap).flatMap((part) => phoneSpans(part, shadow))];
  });
}

// Invisible characters do not separate digits for a reader.
function groupsOf(shadow: string): Group[] {
  let end = 0;
  return Array.from(shadow.matchAll(/\d[\d\p{Cf}]*/gu), ({ index, 0: found }) => {
    const group = { start: index, end: index + found.length, gap: shadow.slice(end, index) };
    end = group.end;
    return group;
  });
}

function chains(groups: readonly Group[], shadow: string, gap: RegExp): Group[][] {
  const result: Group[][] = [];
  for (const group of groups) {
    const chain = result.at(-1);
    const before = chain?.at(-1);
    // The start of a long gap is enough, which keeps the time linear.
    const between = before && shadow.slice(before.end, Math.min(group.start, before.end + 4));
    if (chain && between !== undefined && gap.test(between)) chain.push(group);
    else result.push([group]);
  }
  return result;
}

function digitsOf(shadow: string, { start, end }: TextSpan): string {
  return shadow.slice(start, end).replace(/\D/g, "");
}

/** The number of groups, from `index` on, in the longest card number. */
function cardSize(chain: readonly Group[], index: number, shadow: string): number {
  let digits = "";
  let size = 0;
  for (let next = index; next < chain.length && digits.length < 19; next++) {
    const group = chain[next];
    if (group) digits += digitsOf(shadow, group);
    if (isCard(digits)) size = next - index + 1;
  }
  return size;
}

function phoneSpans(chain: readonly Group[], shadow: string): TextSpan[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return [];
  const prefix = /(?:\+[\s(]{0,2}|\(|%2b)$/i.exec(shadow.slice(Math.max(first.start - 4, 0), first.start))?.[0] ?? "";
  const startsLikePhone = prefix.includes("+") || /^(?:%2b)$/i.test(prefix) || shadow.startsWith("0", first.start);
  const runs: TextSpan[] = [];
  let part: Group[] = [];
  const flush = () => {
    const span = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
    if (digitsOf(shadow, span).length >= 7 && !isRound(shadow.slice(span.start, span.end))) runs.push(span);
    part = [];
  };
  for (let index = 0; index < chain.length; ) {
    const group = chain[index];
    if (!group) break;
    const size = ordinarySize(chain, index, shadow);
    const isInSizes = !startsLikePhone && group.gap.includes("/") && isShort(group) && isShort(part.at(-1));
    if (size > 0 || isInSizes) flush();
    if (size === 0) part.push(group);
    index += Math.max(size, 1);
  }
  flush();
  return runs.map((run) => (run.start === first.start ? { ...run, start: run.start - prefix.length } : run));
}

/** Whether a group of digits can be a size between slashes, as in 128/256/512. The number of a person or a case has longer groups. */
function isShort(group: Group | undefined): boolean {
  return !group || group.end - group.start <= 4;
}

// 1 000 000 is an amount.
function isRound(text: string): boolean {
  return /^\d{1,3}(?:[\s.]000){1,4}$/.test(text);
}

const ordinary = [
  /^(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/,
  /^(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|[12]\d|3[01])\1(?:19|20)\d\d(?!\d)/,
  /^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d(?![-.\d])/,
  /^\d{1,4}\.\d\d(?![.\d]|[-\s]\d{3})/,
];

/** The number of groups, from `index` on, in a date, a range of years, a time or an amount. */
function ordinarySize(chain: readonly Group[], index: number, shadow: string): number {
  const group = chain[index];
  if (!group || (index > 0 && /^[.+]$/.test(group.gap))) return 0;
  const text = shadow.slice(group.start, group.start + 16);
  const end = group.start + Math.max(0, ...ordinary.map((pattern) => pattern.exec(text)?.[0].length ?? 0));
  const after = chain.slice(index, index + 4).findLastIndex((one) => one.end <= end);
  return after + 1;
}
