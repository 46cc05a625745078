import { accessibleName } from "./accessibleName.js";
import { linkFaults, nameOf } from "./linkFaults.js";
import { openModal } from "./modal.js";
import { type Place, scrollerOf, scrollPlaces } from "./scrolling.js";

/** A place in a page where no person can be reached. */
export interface Finding {
  /** The mode of the page, as the caller named it. */
  mode: string;
  at: Place;
  /** Whether a modal dialog was open. Then only its content is operable. */
  inModal: boolean;
  /** Every link to a person in the page, and its faults. */
  tried: readonly Tried[];
}

/** A link to a person that could not be used. */
export interface Tried {
  /** Its accessible name, or a description of the element. */
  link: string;
  faults: readonly string[];
}

/** Options of {@link checkPromise}. */
export interface CheckOptions {
  /** The name of the page's mode in the message: "dark", "320 px". @default "as it is" */
  mode?: string;
  /** The time in which the page must settle after a scroll, in milliseconds. @default 1000 */
  settleTimeoutMs?: number;
}

/** The maximum number of links in a message. */
const maxLinks = 4;

const humanLinks = "a[data-human], area[data-human], button[data-human]";

/**
 * Checks that a person can be seen and reached in one action, with the page scrolled to the top, the middle and the end. While a
 * modal dialog is open, it scrolls that dialog. Needs the layout of a real browser. Scrolls back afterwards.
 * @returns every place where no person can be reached
 */
export async function checkPromise(root: Document | Element, options: CheckOptions = {}): Promise<Finding[]> {
  const { mode = "as it is", settleTimeoutMs = 1000 } = options;
  const document = root instanceof Document ? root : root.ownerDocument;
  const modal = openModal(document);
  const scroller = scrollerOf(document, modal);
  const before = scroller.scrollTop;
  const findings: Finding[] = [];
  for (const [at, top] of scrollPlaces(scroller.scrollHeight, scroller.clientHeight)) {
    scroller.scrollTo({ top, behavior: "instant" });
    const tried = await settle(() => triedIn(root, openModal(document)), settleTimeoutMs);
    if (tried) findings.push({ mode, at, inModal: modal !== undefined, tried });
  }
  scroller.scrollTo({ top: before, behavior: "instant" });
  return findings;
}

// Nothing when some link can be used.
function triedIn(root: Document | Element, modal: Element | undefined): readonly Tried[] | undefined {
  const tried: Tried[] = [];
  for (const link of root.querySelectorAll<HTMLElement>(humanLinks)) {
    const faults = linkFaults(link, modal);
    if (faults.length === 0) return undefined;
    tried.push({ link: accessibleName(link) || nameOf(link), faults });
  }
  return tried;
}

// The launcher is measured one frame after a scroll and rendered in the next, so wait for both.
async function settle(look: () => readonly Tried[] | undefined, settleTimeoutMs: number) {
  const start = performance.now();
  await frame();
  for (;;) {
    await frame();
    const tried = look();
    if (!tried || performance.now() - start >= settleTimeoutMs) return tried;
  }
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Formats the findings as one message for developers. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(describe).join("\n");
}

function describe({ mode, at, inModal, tried }: Finding): string {
  const where = `${at === "middle" ? "in the middle" : `at the ${at}`} of the ${inModal ? "open dialog" : "page"}`;
  // The links with the fewest faults are the easiest to fix.
  const closest = [...tried].sort((one, other) => one.faults.length - other.faults.length).slice(0, maxLinks);
  const lines = closest.map(({ link, faults }) => `\n    "${link}" ${faults.join(", ")}`);
  if (tried.length > maxLinks) lines.push(`\n    and ${tried.length - maxLinks} more`);
  const why = lines.join("");
  return `Nobody can be reached ${where} (${mode}).${why || " There is no link to a person."}`;
}
