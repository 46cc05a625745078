import { safeLink } from "../url/index.js";
import { listOf, optional, textCheck, valueCheck } from "../validation/checks.js";
import { isCalendarDate } from "../validation/isoDate.js";
import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import { choice, maxNames, name, recordWith, text } from "./checks.js";
import { walkthroughProblems } from "./checkWalkthrough.js";
import type { CourseModule, TrainingCourse } from "./course.js";

const minutes = optional(
  valueCheck((value) => Number.isFinite(value) && Number(value) > 0, "Give minutes, more than 0."),
);
const share = valueCheck(
  (value) => typeof value === "number" && value >= 0 && value <= 1,
  "Give a share from 0 to 1, such as 0.8.",
);

const module = recordWith<CourseModule>({
  walkthrough: walkthroughProblems,
  presentation: optional(choice<NonNullable<CourseModule["presentation"]>>({ guide: true, tour: true })),
  screen: optional(textCheck((value) => safeLink(value), "Give an address, such as /desk.")),
  minutes,
});

const course = recordWith<TrainingCourse>({
  id: name,
  version: valueCheck((value) => Number.isFinite(value), "Give a number."),
  locale: name,
  title: name,
  summary: text,
  modules: listOf(module, maxNames),
  passMark: optional(share),
  countedAnswer: optional(choice<NonNullable<TrainingCourse["countedAnswer"]>>({ first: true, last: true })),
  dueDate: optional(textCheck(isCalendarDate, "Give a date of the calendar as YYYY-MM-DD.")),
  minutes,
});

/** Lists the problems of a value that should be a course, also of the walkthroughs in it. */
export function courseProblems(value: unknown, path: string): readonly Problem[] {
  const problems = course(value, path);
  if (problems.length > 0) return problems;
  // The checks above establish exactly what the type claims.
  const checked = value as TrainingCourse;
  return [...repeatedModules(checked, path), ...passMarkProblems(checked, path)];
}

function repeatedModules({ modules }: TrainingCourse, path: string): readonly Problem[] {
  const ids = modules.map(({ walkthrough }) => walkthrough.id);
  return ids.flatMap((id, index) => {
    const earlier = ids.indexOf(id);
    if (earlier === index) return [];
    const problem = `is ${quoted(id)}, as is that of [${earlier}]. Give each walkthrough another id.`;
    return [{ path: `${path}.modules[${index}].walkthrough.id`, problem }];
  });
}

function passMarkProblems({ modules, passMark = 0 }: TrainingCourse, path: string): readonly Problem[] {
  const hasQuestion = modules.some(({ walkthrough }) => walkthrough.steps.some(({ kind }) => kind === "check"));
  if (passMark === 0 || hasQuestion) return [];
  return [
    { path: `${path}.passMark`, problem: `is ${passMark}, but no step asks a question. Add one, or leave it out.` },
  ];
}
