/**
 * Calls back in the next frame after any of these events, anywhere on the page.
 * @returns a function that stops listening
 */
export function onWindow(events: readonly string[], callback: () => void): () => void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      callback();
    });
  };
  const options = { capture: true, passive: true };
  for (const event of events) window.addEventListener(event, soon, options);
  return () => {
    cancelAnimationFrame(frame);
    for (const event of events) window.removeEventListener(event, soon, options);
  };
}
