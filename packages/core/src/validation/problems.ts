/** A problem with one value and the path to it: `contacts[0].number`. */
export interface Problem {
  path: string;
  /** Continues the path as a sentence: `is missing. Give …`. */
  problem: string;
}

/** How many problems one error lists. */
const maxListed = 30;

/** Lists problems for an error message, each on its own line. After 30 it ends with "and more". */
export function problemList(problems: readonly Problem[]): string {
  const lines = problems.slice(0, maxListed).map(({ path, problem }) => `\n- ${path} ${problem}`);
  if (problems.length > maxListed) lines.push("\n- and more");
  return lines.join("");
}
