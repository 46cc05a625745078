import { type Check, listOf, optional, valueCheck } from "../validation/checks.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import { quoted } from "../validation/quoted.js";
import { questionProblems } from "./checkQuestion.js";
import { richTextProblems } from "./checkRichText.js";
import { byKind, choice, maxNames, name, optionalNames, recordWith, text } from "./checks.js";
import { pathProblems } from "./checkWalkthroughPath.js";
import type {
  CheckStep,
  MediaSize,
  MediaStep,
  PractiseStep,
  ShowStep,
  StepBase,
  StepCondition,
  StepMedia,
  StepPlacement,
  StepResult,
  Walkthrough,
  WalkthroughStep,
} from "./walkthrough.js";

const results: Readonly<Record<StepResult, true>> = { done: true, correct: true, wrong: true, skipped: true };
const wholeNumber = valueCheck((value) => Number.isSafeInteger(value) && Number(value) > 0, "Give a whole number.");
const duration = valueCheck((value) => Number.isFinite(value) && Number(value) >= 0, "Give milliseconds from 0 on.");

const next: Check = (value, path) =>
  isRecord(value)
    ? Object.entries(value).flatMap(([result, id]) =>
        Object.hasOwn(results, result)
          ? name(id, `${path}.${result}`)
          : [{ path, problem: `has ${quoted(result)}. Give a step for ${Object.keys(results).join(", ")}.` }],
      )
    : name(value, path);

const base: Readonly<Record<keyof StepBase, Check>> = {
  id: name,
  title: name,
  body: richTextProblems,
  target: optional(name),
  anchor: optional(name),
  highlights: optionalNames,
  placement: optional(choice<StepPlacement>({ top: true, bottom: true, start: true, end: true })),
  route: optional(name),
  when: optional(recordWith<StepCondition>({ step: name, is: choice(results) })),
  next: optional(next),
};

const goal: Check = (value, path) => {
  if (isRecord(value)) {
    if (ownProperty(value, "event") !== undefined)
      return recordWith<{ event: string; target?: string }>({ event: name, target: optional(name) })(value, path);
    for (const key of ["appears", "route"])
      if (ownProperty(value, key) !== undefined) return name(ownProperty(value, key), `${path}.${key}`);
  }
  return [
    { path, problem: `is ${quoted(value)}. Give { event: "click" }, { appears: selector } or { route: "/path" }.` },
  ];
};

const pixels = valueCheck((value) => Number.isFinite(value) && Number(value) > 0, "Give a number of pixels above 0.");
const size: Readonly<Record<keyof MediaSize, Check>> = { width: optional(pixels), height: optional(pixels) };

type Image = Extract<StepMedia, { kind: "image" }>;
type Video = Extract<StepMedia, { kind: "video" }>;

const media = byKind("kind", {
  image: recordWith<Image>({ ...size, kind: name, src: name, alt: text }),
  video: recordWith<Video>({
    ...size,
    kind: name,
    src: name,
    captions: name,
    transcript: richTextProblems,
    poster: optional(name),
  }),
});

const kind = optional(name);
const step = byKind(
  "kind",
  {
    show: recordWith<ShowStep>({ ...base, kind }),
    practise: recordWith<PractiseStep>({
      ...base,
      kind,
      until: optional(goal),
      hint: optional(richTextProblems),
      hintAfterMs: optional(duration),
    }),
    check: recordWith<CheckStep>({ ...base, kind, question: questionProblems }),
    media: recordWith<MediaStep>({ ...base, kind, media }),
  } satisfies Record<NonNullable<WalkthroughStep["kind"]>, Check>,
  "show",
);

const walkthrough = recordWith<Walkthrough>({
  id: name,
  version: valueCheck((value) => typeof value === "number", "Give a number."),
  locale: name,
  title: name,
  summary: text,
  audience: choice<Walkthrough["audience"]>({ customer: true, staff: true }),
  goal: optional(name),
  maxSteps: optional(wholeNumber),
  steps: listOf(step, maxNames),
  ending: optional(richTextProblems),
});

/** Lists the problems of a value that should be a walkthrough, also of the order in which its steps lead to each other. */
export function walkthroughProblems(value: unknown, path: string): ReturnType<Check> {
  const problems = walkthrough(value, path);
  // The checks above establish exactly what the type claims.
  return problems.length > 0 ? problems : pathProblems(value as Walkthrough, path);
}
