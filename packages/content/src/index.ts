export { type BuildOptions, type BuiltContent, buildContent, type LocaleContent } from "./buildContent.js";
export { main } from "./cli.js";
export { markdownToRichText } from "./markdown.js";
export { describeProblems, type Problem } from "./problems.js";
