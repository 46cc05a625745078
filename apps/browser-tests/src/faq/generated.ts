import fc from "fast-check";
import { type Act, allOf, partOf, type Question, type Setup, type Step } from "./acts.js";

const ids = ["pay", "404", "käyttö", "50%-off", "a b", "__proto__"] as const;
const name = fc.constantFrom<(string | undefined)[]>(undefined, undefined, "first", "second");

/** Two to six questions, some inside the answers of others, each of them with another id. */
const questions: fc.Arbitrary<readonly Question[]> = fc
  .array(fc.record({ name, startsOpen: fc.boolean(), depth: fc.nat(2) }), { minLength: 2, maxLength: ids.length })
  .map((all) => {
    const top: Question[] = [];
    const path: Question[][] = [top];
    for (const [index, { depth, ...rest }] of all.entries()) {
      path.length = Math.min(depth + 1, path.length);
      const inner: Question[] = [];
      path.at(-1)?.push({ ...rest, id: ids[index] ?? "", inner });
      path.push(inner);
    }
    return top;
  })
  .map(withoutClashes);

/** A page, and what happens on it. */
export const run: fc.Arbitrary<[Setup, readonly Step[]]> = questions.chain((all) => {
  const everyId = allOf(all).map(({ id }) => id);
  const id = fc.constantFrom(...everyId);
  const setup = fc.record<Setup>({
    questions: fc.constant(all),
    owner: fc.constantFrom("browser", "browser", "accepting", "refusing"),
    refused: fc.constantFrom(...closedAtStart(all)),
    hydrates: fc.boolean(),
    openedBefore: fc.subarray([...everyId]),
    isStrict: fc.boolean(),
    stormMs: fc.constantFrom(0, 1, 4, 16),
    hash: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: hashOf(id) }),
  });
  const hasNames = allOf(all).some((question) => question.name !== undefined);
  return fc.tuple(setup, fc.array(stepOf(id, hasNames), { minLength: 3, maxLength: 14 }));
});

function stepOf(id: fc.Arbitrary<string>, hasNames: boolean): fc.Arbitrary<Step> {
  const plain = (...kinds: ("back" | "forward" | "openAll" | "closeAll" | "toggleAll" | "render")[]) =>
    fc.constantFrom(...kinds).map((kind) => ({ kind }));
  const act: fc.Arbitrary<Act> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant("press" as const), id }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("open" as const, "close" as const), id }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom("hash" as const, "push" as const, "push" as const, "replace" as const),
        hash: hashOf(id),
      }),
    },
    { weight: 2, arbitrary: plain("back", "forward") },
    { weight: 2, arbitrary: plain("openAll", "closeAll") },
    // Where questions close each other there is no such button.
    { weight: hasNames ? 0 : 2, arbitrary: plain("toggleAll") },
    { weight: 2, arbitrary: plain("render") },
  );
  return fc.record({ act, until: fc.constantFrom("nothing", "microtask", "rest", "rest") });
}

/** The fragment of a question, of a heading in its answer, or of nothing. */
function hashOf(id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(id, fc.constantFrom("question", "question", "part", "nothing"))
    .map(([target, kind]) => (kind === "part" ? partOf(target) : kind === "nothing" ? `${target}-nothing` : target))
    .map((target) => `#${encodeURIComponent(target)}`);
}

// The HTML standard forbids the name of a question around it, and two open questions with one name.
function withoutClashes(all: readonly Question[]): readonly Question[] {
  const openNames = new Set<string>();
  const check = (question: Question, outer: readonly string[]): Question => {
    const hasName = question.name !== undefined && !outer.includes(question.name);
    const name = hasName ? question.name : undefined;
    const startsOpen = question.startsOpen && !(name !== undefined && openNames.has(name));
    if (startsOpen && name !== undefined) openNames.add(name);
    const names = name === undefined ? outer : [...outer, name];
    return { ...question, name, startsOpen, inner: question.inner.map((one) => check(one, names)) };
  };
  return all.map((question) => check(question, []));
}

function closedAtStart(all: readonly Question[]): readonly string[] {
  const closed = allOf(all).filter(({ startsOpen }) => !startsOpen);
  return closed.length > 0 ? closed.map(({ id }) => id) : [""];
}
