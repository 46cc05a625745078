import axe from "axe-core";

/** Returns the rules of axe that the page breaks, by name. Layout is not checked, since jsdom has none. */
export async function axeViolations(element: Element = document.body): Promise<string[]> {
  // axe draws letters to find icon fonts, and jsdom reports on the console that it has no canvas.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
