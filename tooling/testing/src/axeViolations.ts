import axe from "axe-core";

/**
 * The axe rules that an element breaks, each with the HTML that breaks it. Rules about layout and whole pages are left out: jsdom has no
 * layout, and a part is not a page.
 */
export async function axeViolations(element: Element = document.body): Promise<string[]> {
  // axe paints letters to distinguish icons from text. jsdom cannot paint and reports that on the console.
  HTMLCanvasElement.prototype.getContext = () => null;
  const { violations } = await axe.run(element, {
    rules: { region: { enabled: false }, "color-contrast": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
