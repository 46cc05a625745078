import axe from "axe-core";

/** The rules of axe that the page breaks, by name; layout is not judged, since jsdom has none. */
export async function axeViolations(element: Element = document.body): Promise<string[]> {
  // axe draws letters to tell icons from words, and jsdom says on the console that it cannot draw.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
