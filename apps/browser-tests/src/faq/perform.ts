import type { Act, Setup, Shown, Step } from "./acts.js";

/** A page that acts are performed on. */
export interface Stage {
  /** The `<details>` of each question. */
  details: (id: string) => HTMLDetailsElement;
  all: () => readonly HTMLDetailsElement[];
  /** Opens all questions, or closes them if all are open. */
  toggleAll: () => void;
  /** Called after an act that moved to another place in the history. */
  moved: (kind: "push" | "replace" | "traverse") => void;
  render: () => void;
  shown: () => Shown;
}

/** Performs the steps in their order. @returns what the page shows after each rest */
export async function performAll(stage: Stage, steps: readonly Step[]): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  const places = { behind: 0, ahead: 0 };
  for (const { act, until } of steps) {
    await perform(stage, act, places);
    if (until === "microtask") await Promise.resolve();
    if (until !== "rest") continue;
    await rest();
    shown.push(stage.shown());
  }
  await rest();
  return [...shown, stage.shown()];
}

/** Returns the id of a question's `<details>`. */
export function idOf(details: HTMLDetailsElement): string {
  return details.dataset.id ?? "";
}

/** Returns the `<details>` of the question with an id. @throws Error if there is none */
export function findQuestion(all: readonly HTMLDetailsElement[], id: string): HTMLDetailsElement {
  const found = all.find((one) => idOf(one) === id);
  if (!found) throw new Error(`There is no question ${id}.`);
  return found;
}

/** Waits until the browser has fired its events and React has rendered. */
export async function rest(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}

/**
 * Moves to the fragment at which a run starts. Server HTML is in the page already, and the browser opens the target in it. Otherwise the
 * URL has the fragment before the page renders.
 */
export function startAt({ hash, hydrates }: Setup): void {
  history.replaceState(null, "", location.pathname + location.search + (hydrates ? "" : hash));
  if (hydrates && hash) location.hash = hash;
}

async function perform(stage: Stage, act: Act, places: { behind: number; ahead: number }): Promise<void> {
  if (act.kind === "press") stage.details(act.id).querySelector("summary")?.click();
  else if (act.kind === "open" || act.kind === "close") stage.details(act.id).open = act.kind === "open";
  else if (act.kind === "openAll" || act.kind === "closeAll") setAll(stage, act.kind === "openAll");
  else if (act.kind === "toggleAll") await toggleAll(stage);
  else if (act.kind === "render") stage.render();
  else if (act.kind === "back" || act.kind === "forward") await traverse(stage, act.kind, places);
  else if ("hash" in act) go(stage, act, places);
}

// The customer reads the button before pressing it.
async function toggleAll(stage: Stage): Promise<void> {
  await rest();
  stage.toggleAll();
}

function setAll(stage: Stage, open: boolean): void {
  for (const details of stage.all()) details.open = open;
}

function go(stage: Stage, { kind, hash }: Act & { hash: string }, places: { behind: number; ahead: number }): void {
  if (kind === "replace") {
    if (location.hash === hash) return;
    history.replaceState(null, "", hash);
    stage.moved("replace");
    return;
  }
  if (kind === "hash" && location.hash === hash) return;
  places.behind += 1;
  places.ahead = 0;
  if (kind === "hash") location.hash = hash;
  else history.pushState(null, "", hash);
  stage.moved("push");
}

async function traverse(
  stage: Stage,
  kind: "back" | "forward",
  places: { behind: number; ahead: number },
): Promise<void> {
  const step = kind === "back" ? 1 : -1;
  if ((kind === "back" ? places.behind : places.ahead) === 0) return;
  places.behind -= step;
  places.ahead += step;
  // Otherwise the events of the acts before could come before or after the move.
  await rest();
  const moved = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
  history[kind]();
  await moved;
  stage.moved("traverse");
}
