import "driver.js/dist/driver.css";
import "shepherd.js/dist/css/shepherd.css";
import { createRoot } from "react-dom/client";
import { tours } from "./tours.jsx";

const { Tour, hole, padding, next } = tours[new URLSearchParams(location.search).get("library")];
const ruler = createRuler();

/** How far the cut-out is from an element, in pixels: the largest distance of their sides. */
const errorAt = (selector) => {
  const cut = boxOfHole();
  if (!cut) return 9999;
  const { left, top, right, bottom } = document.querySelector(selector).getBoundingClientRect();
  const wanted = [left - padding, top - padding, right + padding, bottom + padding];
  return Math.max(...wanted.map((side, index) => Math.abs(side - cut[index])));
};

/** Waits until the next frame has been painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

/** Records the error in each of the next frames. */
window.record = async (frames) => {
  const errors = [];
  for (let frame = 0; frame < frames; frame += 1) {
    await painted();
    errors.push(errorAt("#target"));
  }
  return errors;
};

/** Shows the second step. @returns how long it takes until its text and its cut-out are painted, in milliseconds */
window.stepChange = async () => {
  await painted();
  const start = performance.now();
  next();
  for (;;) {
    await painted();
    const isShown = document.body.textContent.includes("Second step") && errorAt("#second") <= 1;
    const ms = performance.now() - start;
    if (isShown || ms > 5000) return ms;
  }
};
window.errorAt = errorAt;

function boxOfHole() {
  const element = document.querySelector(hole);
  const matrix = element?.ownerSVGElement.getScreenCTM();
  const box = element?.localName === "rect" ? element.getBBox() : ruler.measure(element?.getAttribute("d") ?? "");
  if (!matrix || !box) return undefined;
  const [start, end] = [
    [box.x, box.y],
    [box.x + box.width, box.y + box.height],
  ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
  return [start.x, start.y, end.x, end.y];
}

// In a closed shadow tree, so that no library notices it.
function createRuler() {
  const place = document.body.appendChild(document.createElement("div"));
  const root = place.attachShadow({ mode: "closed" });
  root.innerHTML = '<svg style="position: fixed; width: 0; height: 0"><path /></svg>';
  const path = root.querySelector("path");
  return {
    measure(d) {
      const holes = d.split(/(?=M)/i);
      if (holes.length < 2) return undefined;
      path.setAttribute("d", holes.at(-1));
      return path.getBBox();
    },
  };
}

createRoot(document.querySelector("#root")).render(<Tour />);
