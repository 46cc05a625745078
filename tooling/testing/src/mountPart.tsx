import { act, type ReactElement } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";

/** A rendered tree in the test's document. */
export interface Mounted {
  container: HTMLElement;
  /** What React recovered from while it hydrated. */
  recovered: readonly string[];
  unmount: () => Promise<void>;
}

/** Renders a tree in the browser alone. */
export async function mount(tree: ReactElement): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement("main"));
  const root = createRoot(container);
  await act(async () => root.render(tree));
  return { container, recovered: [], unmount: () => unmountFrom(root, container) };
}

/** Renders a tree on the server, and then hydrates that HTML. */
export async function hydrate(tree: ReactElement): Promise<Mounted> {
  const container = document.body.appendChild(document.createElement("main"));
  container.innerHTML = renderToString(tree);
  const recovered: string[] = [];
  const onRecoverableError = (error: unknown) => recovered.push(String(error));
  const root = await act(async () => hydrateRoot(container, tree, { onRecoverableError }));
  return { container, recovered, unmount: () => unmountFrom(root, container) };
}

async function unmountFrom(root: Root, container: HTMLElement) {
  await act(async () => root.unmount());
  container.remove();
}
