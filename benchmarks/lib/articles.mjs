import { random } from "./random.mjs";

/** Creates articles of 400 words that are as frequent as in real text (Zipf's law), and questions in their words. */
export function createArticles(seed = 3) {
  const next = random(seed);
  const letters = "etaoinshrdlucmfwypvbgk";
  const vocabulary = Array.from({ length: 30_000 }, () =>
    Array.from({ length: 3 + Math.floor(next() * 8) }, () => letters[Math.floor(next() ** 1.5 * letters.length)]).join(
      "",
    ),
  );
  /** The second word is half as frequent as the first, and so on. */
  const anyWord = () => vocabulary[Math.floor(vocabulary.length ** next()) - 1];
  const text = (length) => Array.from({ length }, anyWord).join(" ");
  const articles = (count) =>
    Array.from({ length: count }, (_, id) => ({
      id: String(id),
      title: text(6),
      summary: text(12),
      keywords: [text(3), text(3), text(4)],
      body: { type: "root", children: [{ type: "text", value: text(400) }] },
    }));
  return { next, text, articles };
}
