import { accessibleName } from "./accessibleName.js";
import { linkFaults, nameOf } from "./linkFaults.js";
import { openModal } from "./modal.js";
import { type Place, scrollerOf, scrollPlaces } from "./scrolling.js";

/** A place in a page where nobody could be reached. */
export interface Finding {
  /** The mode that was looked at, as the caller named it. */
  mode: string;
  at: Place;
  /** Whether a modal dialog was open, which leaves only what is inside it. */
  inModal: boolean;
  /** Every link to a person that was there, and why it was of no use. */
  tried: readonly Tried[];
}

/** A link to a person that could not be used. */
export interface Tried {
  /** Its name, or what it is. */
  link: string;
  faults: readonly string[];
}

/** How to look. */
export interface CheckOptions {
  /** What the page is being looked at in, for the message: "dark", "320 px". @default "as it is" */
  mode?: string;
  /** How long a page may take to settle after a scroll, in milliseconds. @default 1000 */
  patience?: number;
}

/** How many links a message names. */
const most = 4;

const humanLinks = "a[data-human], area[data-human], button[data-human]";

/**
 * Looks whether a person can be seen and reached in one action, at the top, the middle and the end of the scroll of the page
 * or, while a modal dialog is open, of that dialog. Needs a real browser: it asks what is drawn where. Scrolls back when done.
 * @returns Every place where nobody could be reached; empty when the promise holds.
 */
export async function checkPromise(root: Document | Element, options: CheckOptions = {}): Promise<Finding[]> {
  const { mode = "as it is", patience = 1000 } = options;
  const document = root instanceof Document ? root : root.ownerDocument;
  const modal = openModal(document);
  const scroller = scrollerOf(document, modal);
  const before = scroller.scrollTop;
  const findings: Finding[] = [];
  for (const [at, top] of scrollPlaces(scroller.scrollHeight, scroller.clientHeight)) {
    scroller.scrollTo({ top, behavior: "instant" });
    const tried = await settle(() => triedIn(root, openModal(document)), patience);
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

// What hides and shows the launcher is measured a frame after a scroll and drawn in the next; only then does one look.
async function settle(look: () => readonly Tried[] | undefined, patience: number) {
  const start = performance.now();
  await frame();
  for (;;) {
    await frame();
    const tried = look();
    if (!tried || performance.now() - start >= patience) return tried;
  }
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The findings as one message for a developer: what is missing, where, in which mode, and why. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(describe).join("\n");
}

function describe({ mode, at, inModal, tried }: Finding): string {
  const where = `${at === "middle" ? "in the middle" : `at the ${at}`} of the ${inModal ? "open dialog" : "page"}`;
  // Those that came closest are what a developer will want to mend.
  const closest = [...tried].sort((one, other) => one.faults.length - other.faults.length).slice(0, most);
  const lines = closest.map(({ link, faults }) => `\n    "${link}" ${faults.join(", ")}`);
  if (tried.length > most) lines.push(`\n    and ${tried.length - most} more`);
  const why = lines.join("");
  return `Nobody can be reached ${where} (${mode}).${why || " There is no link to a person."}`;
}
