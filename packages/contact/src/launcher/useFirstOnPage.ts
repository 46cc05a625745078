"use client";
import { useEffect, useId, useState } from "react";

/**
 * Whether this launcher is the page's first. Several providers may stand on one page; one pill is enough. On the server
 * each counts as the first, since it cannot know of the others.
 */
export function useFirstOnPage(): boolean {
  const id = useId();
  const [first, setFirst] = useState(true);
  useEffect(() => {
    const page = launchersOfPage();
    const own = { id, update: () => setFirst(page[0] === own) };
    page.push(own);
    for (const launcher of page) launcher.update();
    return () => {
      page.splice(page.indexOf(own), 1);
      for (const launcher of page) launcher.update();
    };
  }, [id]);
  return first;
}

interface Launcher {
  id: string;
  update: () => void;
}

const key = Symbol.for("@handrail/launchers");

// On the document, and not in the module: two copies of this package may stand on one page.
function launchersOfPage(): Launcher[] {
  // A document has no type for a symbol key; what is stored under this one was put there by this function.
  const page = document as Document & { [key]?: Launcher[] };
  page[key] ??= [];
  return page[key];
}
