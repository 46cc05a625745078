/** The position of a problem in a file, and the text that it affects. */
export interface ProblemPlace {
  /** The line in the file, counted from 1. Absent if the problem is about the whole file. */
  line?: number;
  /** The column in the line, in characters, counted from 1. */
  column?: number;
  /** The complete text that readers would not see. The problem may quote only its start. */
  text?: string;
  /** The id of the rule of `handrail-content check` that found it. */
  rule?: string;
}

/** A problem in one text: its position, its cause and the fix. */
export interface TextProblem extends ProblemPlace {
  /** What is wrong, and what to do. */
  problem: string;
}

/** A problem in the content: its position, its cause and the fix. */
export interface Problem extends TextProblem {
  /** The path in the content folder, or in the JSON that `fromJson` read. */
  file: string;
}

/** Receives a problem. Authors see all problems at once. */
export type Report = (problem: string, place?: ProblemPlace) => void;

/** Formats problems, one on each line, sorted by file and line. */
export function describeProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({ file, line, column, problem }) => `  ${file}${placeText({ line, column })}: ${problem}`)
    .join("\n");
}

/** Formats a position as compilers do: `:3:14`. */
function placeText({ line, column }: ProblemPlace): string {
  if (line === undefined) return "";
  return column === undefined ? `:${line}` : `:${line}:${column}`;
}

/** Where a part of a file begins. */
export interface PartPlace {
  /** The first line of the part in the file, counted from 1. */
  line: number;
  /** How far the part is indented in the file, in characters. */
  indent: number;
}

/** Converts a place in a part of a file to one in the whole file. */
export function placeInFile<T extends ProblemPlace>(place: T, part: PartPlace): T {
  return {
    ...place,
    ...(place.line !== undefined && { line: place.line + part.line - 1 }),
    ...(place.column !== undefined && { column: place.column + part.indent }),
  };
}

/** Returns a report for a part of a file. It converts lines and columns to those of the whole file. */
export function reportFrom(report: Report, part: PartPlace): Report {
  return (problem, place = {}) => report(problem, placeInFile(place, part));
}

/** Returns a report that names the rule of its problems, unless they name one. */
export function reportAs(report: Report, rule: string): Report {
  return (problem, place) => report(problem, { rule, ...place });
}

/** Returns a report of problems that begin at a place, such as a value in front matter. */
export function reportAt(report: Report, place: PartPlace | undefined): (problem: string) => void {
  const { line, indent } = place ?? { line: 1, indent: 0 };
  return (problem) => report(problem, { line, column: indent + 1 });
}
