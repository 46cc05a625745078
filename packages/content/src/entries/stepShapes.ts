import { isRecord } from "@handrail/core/validation";

/** The keys of an object, each with the shape of its value: `true` for what has no keys of its own. A shape in a list is that of each item. */
export type Shape = true | readonly [Shape] | { readonly [key: string]: Shape };

/** What a question may hold. */
export const questionShape: Shape = {
  type: true,
  text: true,
  options: [{ id: true, text: true, feedback: true }],
  correct: true,
  feedback: { correct: true, wrong: true },
};

/** Reports each key that a shape does not have, so that a misspelt name is not ignored without a word. */
export function reportUnknownKeys(value: unknown, shape: Shape, path: string, report: (problem: string) => void): void {
  if (shape === true) return;
  if (isListShape(shape)) {
    if (Array.isArray(value))
      for (const [index, item] of value.entries()) reportUnknownKeys(item, shape[0], `${path}[${index}]`, report);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inside] of Object.entries(value)) {
    const known = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (known === undefined)
      report(`\`${path}\` has ${key}, which is not known. Use ${Object.keys(shape).join(", ")}.`);
    else reportUnknownKeys(inside, known, `${path}.${key}`, report);
  }
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
