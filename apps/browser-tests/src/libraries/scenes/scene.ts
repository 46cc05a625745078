import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

/** A page of a host that uses a library. */
export interface Scene {
  /** The page around the place of the rail, which has the class `rail`. @default the rail below a text */
  html?: string;
  /** Shows what the library does. It runs after Handrail was rendered. */
  show: () => unknown;
}

/** The named pages of one library. */
export type Scenes = Readonly<Record<string, Scene>>;

declare global {
  interface Window {
    /** The names of the scenes of this page. */
    scenes: readonly string[];
  }
}

const text = "<p>When you move, you can take your connection with you. Tell us three weeks before.</p>";
const defaultHtml = `<main>${text.repeat(4)}<div class="rail"></div></main><div style="height: 100vh"></div>`;
const showDelayMs = 500;

/** Prepares the page for the scene that its address names, and shows the scene after Handrail was rendered. */
export function prepare(scenes: Scenes): void {
  window.scenes = Object.keys(scenes);
  const scene = scenes[new URLSearchParams(location.search).get("scene") ?? ""];
  const host = document.createElement("div");
  host.innerHTML = scene?.html ?? defaultHtml;
  document.body.prepend(host);
  setTimeout(() => scene?.show(), showDelayMs);
}

/** Renders what a library of React components shows. */
export function render(node: ReactNode): void {
  createRoot(document.body.appendChild(document.createElement("div"))).render(node);
}

/** Puts HTML at the end of the page. */
export function append(html: string): HTMLElement {
  const box = document.body.appendChild(document.createElement("div"));
  box.innerHTML = html;
  return box;
}
