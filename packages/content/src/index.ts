export type { HelpContent, HumanContacts } from "@handrail/core";
export {
  type BuildOptions,
  type BuiltContent,
  buildContent,
  type EntrySource,
  type LocaleContent,
} from "./buildContent.js";
export { type CheckOptions, checkContent, type Finding } from "./check/checkContent.js";
export { type CheckFormat, formats as checkFormats } from "./check/formats.js";
export type { RuleFinding, Severity } from "./check/rule.js";
export { main } from "./cli.js";
export { type CachedRead, createEntryCache, type EntryCache } from "./entryCache.js";
export { type MarkdownOptions, markdownToRichText } from "./markdown/markdownToRichText.js";
export type { MediaFile, MediaFiles } from "./media.js";
export { describeProblems, type Problem, type ProblemPlace, type Report } from "./problems.js";
export type { ReadEntry } from "./readArticle.js";
export type { SourceFile } from "./readFolder.js";
