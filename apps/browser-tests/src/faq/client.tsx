import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import type { Setup, Shown, Step } from "./acts.js";
import { initialValueOf, pageOf, type Watch } from "./page.js";
import { findQuestion, idOf, performAll, rest, startAt } from "./perform.js";

/** Plays a run on Handrail's FAQ. @returns what it shows after each rest */
export async function play(setup: Setup, steps: readonly Step[], html: string): Promise<readonly Shown[]> {
  const host = document.createElement("div");
  document.body.replaceChildren(host);
  const watch: Watch = { views: {}, value: initialValueOf(setup) };
  const all = () => [...host.querySelectorAll<HTMLDetailsElement>("details[data-id]")];
  const details = (id: string) => findQuestion(all(), id);
  const root = await start(host, setup, watch, html, details);
  const shown = (): Shown => {
    const open = all()
      .filter((one) => one.open)
      .map(idOf);
    return { open, views: { ...watch.views }, fault: faultOf(all(), open, watch) };
  };
  const found = await performAll(
    {
      details,
      all,
      toggleAll: () => host.querySelector<HTMLElement>('[data-hr~="faq-toggle-all"]')?.click(),
      moved: () => {},
      render: () => watch.render?.(),
      shown,
    },
    steps,
  );
  root.unmount();
  return found;
}

async function start(
  host: HTMLElement,
  setup: Setup,
  watch: Watch,
  html: string,
  details: (id: string) => HTMLDetailsElement,
): Promise<Root> {
  if (setup.hydrates) host.innerHTML = html;
  startAt(setup);
  const openByHand = () => {
    for (const id of setup.openedBefore) details(id).open = true;
  };
  if (setup.hydrates) openByHand();
  const page = pageOf(setup, watch);
  const root = setup.hydrates ? hydrateRoot(host, page) : createRoot(host);
  if (!setup.hydrates) root.render(page);
  // A boundary may hydrate later than the page around it. The button is hidden until then.
  while (!watch.render || host.querySelector('[data-hr~="faq-toggle-all"][hidden]')) await rest();
  if (!setup.hydrates) openByHand();
  await rest();
  return root;
}

// The consumer and the stylesheet must know the same state as the customer sees.
function faultOf(all: readonly HTMLDetailsElement[], open: readonly string[], watch: Watch): string | undefined {
  const marked = all.filter((one) => one.hasAttribute("data-open")).map(idOf);
  if (marked.join() !== open.join()) return `data-open is on ${marked.join()}, and ${open.join()} are open.`;
  const known = [...watch.value].sort().join();
  return known === [...open].sort().join() ? undefined : `The consumer knows ${known}, and ${open.join()} are open.`;
}

Object.assign(window, { play });
