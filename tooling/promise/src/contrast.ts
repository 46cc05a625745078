type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The contrast of an element's text against the nearest background that is not see-through, by WCAG 2.2 1.4.3. */
export function contrastOf(element: Element): number {
  const words = deepestText(element);
  const text = luminance(toRgba(getComputedStyle(words).color));
  const background = luminance(backgroundOf(words));
  return (Math.max(text, background) + 0.05) / (Math.min(text, background) + 0.05);
}

function deepestText(element: Element): Element {
  const child = [...element.children].find((one) => one.textContent?.trim());
  return child ? deepestText(child) : element;
}

function backgroundOf(element: Element | null): Rgba {
  for (let node = element; node; node = node.parentElement) {
    const colour = toRgba(getComputedStyle(node).backgroundColor);
    if (colour[3] > 0.9) return colour;
  }
  return [255, 255, 255, 1];
}

// A canvas understands every colour that CSS does.
function toRgba(colour: string): Rgba {
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return [0, 0, 0, 1];
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
