import { checkPromise, describeFindings } from "@handrail-tooling/promise";
import { page } from "vitest/browser";
import type { HandrailParameters } from "./HandrailDecorator.js";

interface StoryContext {
  parameters: { handrail?: HandrailParameters };
}

const wide = [1024, 768] as const;

/** The promise is checked in each of these, on the story as its play left it. */
const modes: readonly { name: string; set: () => Promise<void> | void; reset: () => Promise<void> | void }[] = [
  { name: "light", ...attribute("data-hr-scheme", "light") },
  { name: "dark", ...attribute("data-hr-scheme", "dark") },
  { name: "right to left", ...attribute("dir", "rtl") },
  { name: "320 px wide", set: () => page.viewport(320, 568), reset: () => page.viewport(...wide) },
];

/** After a story's play: in light, dark, right to left and at 320 px, a person can be seen and reached. */
export async function checkStory({ parameters }: StoryContext): Promise<void> {
  if (parameters.handrail?.breaksPromise) return;
  for (const { name, set, reset } of modes) {
    await set();
    const findings = await checkPromise(document, { mode: name });
    await reset();
    if (findings.length > 0) throw new Error(describeFindings(findings));
  }
}

/** Fails a story that writes to the console; a warning nobody reads is a fault nobody mends. */
export function watchConsole({ parameters }: StoryContext): () => void {
  const { error, warn } = console;
  const written: string[] = [];
  const note = (...words: unknown[]) => {
    written.push(words.map(String).join(" "));
  };
  Object.assign(console, { error: note, warn: note });
  return () => {
    Object.assign(console, { error, warn });
    if (parameters.handrail?.expectsErrors || written.length === 0) return;
    throw new Error(`The story wrote to the console:\n${written.join("\n")}`);
  };
}

function attribute(name: string, value: string) {
  const root = document.documentElement;
  let before: string | null = null;
  return {
    set() {
      before = root.getAttribute(name);
      root.setAttribute(name, value);
    },
    reset() {
      if (before === null) root.removeAttribute(name);
      else root.setAttribute(name, before);
    },
  };
}
