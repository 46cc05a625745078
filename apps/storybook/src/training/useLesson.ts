import { useEffect, useState } from "react";

const lessonPrefix = "#practise/";
const courseHash = "#training";

/** Returns the id of the module in the address of the page, and a function that leads back to the course. */
export function useLesson(): [string | undefined, () => void] {
  const [lesson, setLesson] = useState(() => lessonIn(window.location.hash));
  useEffect(() => {
    const onHash = () => {
      const { hash } = window.location;
      const next = lessonIn(hash);
      // Other hashes are links inside the page.
      if (next !== undefined || hash === courseHash) setLesson(next);
    };
    window.addEventListener("hashchange", onHash);
    document.addEventListener("click", stayInFrame);
    return () => {
      window.removeEventListener("hashchange", onHash);
      document.removeEventListener("click", stayInFrame);
    };
  }, []);
  return [
    lesson,
    () => {
      window.location.hash = courseHash;
    },
  ];
}

// Storybook's frame has a `<base>` that opens links in the window around it.
function stayInFrame(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const hash = link?.getAttribute("href");
  if (!hash || event.defaultPrevented) return;
  event.preventDefault();
  window.location.hash = hash;
}

function lessonIn(hash: string): string | undefined {
  return hash.startsWith(lessonPrefix) ? hash.slice(lessonPrefix.length) : undefined;
}
