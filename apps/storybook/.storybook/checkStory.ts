import { checkPromise, describeFindings } from "@handrail-tooling/promise";
import { page } from "vitest/browser";

/** The modes in which the promise is checked, after the play function, without rendering the story again. */
const modes: readonly { name: string; enter: () => unknown; leave: () => unknown }[] = [
  { name: "light", ...attribute("data-hr-scheme", "light") },
  { name: "dark", ...attribute("data-hr-scheme", "dark") },
  { name: "right to left", ...attribute("dir", "rtl") },
  { name: "320 px wide", ...narrow() },
];

/** Checks the promise in light, dark, right to left and at 320 px. Returns the findings as text, empty if there are none. */
export async function lookForAPerson(): Promise<string> {
  for (const { name, enter, leave } of modes) {
    await enter();
    // A page settles much faster, but a busy machine may need seconds.
    const findings = await checkPromise(document, { mode: name, settleTimeoutMs: 4000 });
    await leave();
    if (findings.length > 0) return describeFindings(findings);
  }
  return "";
}

/** Collects console errors and warnings. Returns a function that stops and returns them. */
export function watchConsole(): () => readonly string[] {
  const { error, warn } = console;
  const written: string[] = [];
  const note = (...words: unknown[]) => {
    written.push(words.map(String).join(" "));
  };
  Object.assign(console, { error: note, warn: note });
  return () => {
    Object.assign(console, { error, warn });
    return written;
  };
}

function attribute(name: string, value: string) {
  const root = document.documentElement;
  let before: string | null = null;
  return {
    enter() {
      before = root.getAttribute(name);
      root.setAttribute(name, value);
    },
    leave() {
      if (before === null) root.removeAttribute(name);
      else root.setAttribute(name, before);
    },
  };
}

function narrow() {
  let before = { width: 0, height: 0 };
  return {
    enter() {
      before = { width: window.innerWidth, height: window.innerHeight };
      return page.viewport(320, 568);
    },
    leave: () => page.viewport(before.width, before.height),
  };
}
