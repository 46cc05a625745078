export type { HelpContent, HumanContacts } from "@handrail/core";
export { type BuildOptions, type BuiltContent, buildContent, type LocaleContent } from "./buildContent.js";
export { main } from "./cli.js";
export { markdownToRichText } from "./markdown/markdownToRichText.js";
export { describeProblems, type Problem, type ProblemPlace, type Report } from "./problems.js";
