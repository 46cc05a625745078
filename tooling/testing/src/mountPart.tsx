import { type ReactElement, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";

/** A rendered tree in the test's document. */
export interface Mounted {
  container: HTMLElement;
  /** The errors from which React recovered during hydration. */
  recovered: readonly string[];
  unmount: () => void;
}

/** Renders a tree in the browser alone. */
export async function mount(tree: ReactElement): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  await untilMounted((watched) => root.render(watched), tree);
  return { container, recovered: [], unmount: () => unmountFrom(root, container) };
}

/** Renders a tree on the server, and then hydrates that HTML. */
export async function hydrate(tree: ReactElement): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement("main"));
  container.innerHTML = renderOnServer(<Watched onMount={() => {}}>{tree}</Watched>);
  const recovered: string[] = [];
  const onRecoverableError = (error: unknown) => recovered.push(String(error));
  let unmount = () => container.remove();
  await untilMounted((watched) => {
    const root = hydrateRoot(container, watched, { onRecoverableError });
    unmount = () => unmountFrom(root, container);
  }, tree);
  return { container, recovered, unmount };
}

// jsdom has a document on the "server" too, so libraries that look for one use `useLayoutEffect` there, which React 18 warns of.
function renderOnServer(tree: ReactElement): string {
  const { error } = console;
  console.error = (...message) => {
    if (!String(message[0]).includes("useLayoutEffect does nothing on the server")) error(...message);
  };
  try {
    return renderToString(tree);
  } finally {
    console.error = error;
  }
}

// React reports by an effect that it is done, so that no test guesses how long it takes.
function untilMounted(start: (watched: ReactElement) => void, tree: ReactElement): Promise<void> {
  return new Promise((resolve) => start(<Watched onMount={resolve}>{tree}</Watched>));
}

function Watched({ onMount, children }: { onMount: () => void; children: ReactElement }) {
  useEffect(onMount, [onMount]);
  return children;
}

function unmountFrom(root: { unmount: () => void }, container: HTMLElement) {
  root.unmount();
  container.remove();
}
