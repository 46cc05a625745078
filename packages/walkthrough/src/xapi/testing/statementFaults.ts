import validate from "@learninglocker/xapi-validation/dist/factory.js";
import type { XapiStatement } from "../statement.js";

const cmi5Session = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

/** What the validator of an LRS finds in statements (Learning Locker, tested for conformance with xAPI 1.0.3). */
export function statementFaults(statements: readonly XapiStatement[]): readonly string[] {
  // As the LRS receives them.
  const received: unknown[] = JSON.parse(JSON.stringify(statements));
  const warnings = received.flatMap((statement) => validate.statement(statement, ["statement"]));
  return warnings.map(({ name, path, data }) => `${name}: ${path.join(".")} is ${JSON.stringify(data)}`);
}

/** Verbs of statements, without what comes before their last slash. */
export function verbsOf(statements: readonly XapiStatement[]): readonly string[] {
  return statements.map(({ verb }) => verb.id.replace(/.*\//, ""));
}

/** What contradicts the order of cmi5 (9.3) in the statements of one registration, in the order in which they are sent. */
export function orderFaults(statements: readonly XapiStatement[]): readonly string[] {
  const faults: string[] = [];
  const ids = statements.map(({ id }) => id);
  if (new Set(ids).size < ids.length) faults.push("a statement comes twice");
  const times = statements.map(({ timestamp }) => timestamp);
  if (times.join() !== times.toSorted().join()) faults.push("the times are not in order");
  const verbs = verbsOf(statements);
  for (const verb of ["completed", "passed"])
    if (verbs.filter((one) => one === verb).length > 1) faults.push(`${verb} twice in a registration`);
  const passed = verbs.indexOf("passed");
  if (passed >= 0 && verbs.lastIndexOf("failed") > passed) faults.push("failed after passed");
  const sessionOf = ({ context }: XapiStatement) => context.extensions?.[cmi5Session];
  const sessions = new Set(statements.map(sessionOf).filter((session) => session !== undefined));
  for (const session of sessions) {
    faults.push(...sessionFaults(verbsOf(statements.filter((statement) => sessionOf(statement) === session))));
  }
  return faults;
}

function sessionFaults(verbs: readonly string[]): readonly string[] {
  const faults: string[] = [];
  if (verbs[0] !== "initialized") faults.push(`a session starts with ${verbs[0]}`);
  const end = verbs.indexOf("terminated");
  if (end >= 0 && end < verbs.length - 1) faults.push(`${verbs.slice(end + 1).join()} after the end of a session`);
  for (const verb of ["initialized", "terminated"])
    if (verbs.filter((one) => one === verb).length > 1) faults.push(`${verb} twice in a session`);
  if (verbs.filter((verb) => verb === "passed" || verb === "failed").length > 1)
    faults.push("two results in a session");
  if (verbs.includes("abandoned")) faults.push("the training reports that a session was abandoned");
  return faults;
}
