/** What is wrong with opening hours from data that is not trusted, each with its path. */
export function hoursProblems(value: unknown, path: string): { path: string; problem: string }[] {
  if (typeof value !== "object" || value === null) return [{ path, problem: "is not an object of opening hours." }];
  const isNamed = "timeZone" in value && typeof value.timeZone === "string";
  return isNamed
    ? []
    : [{ path: `${path}.timeZone`, problem: "is missing. Give an IANA zone, such as Europe/Vilnius." }];
}
