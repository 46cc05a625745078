export type { HelpContent, HumanContacts } from "@handrail/core";
export {
  type BuildOptions,
  type BuiltContent,
  buildContent,
  type EntrySource,
  type LocaleContent,
} from "./build/buildContent.js";
export { type CheckOptions, checkContent, type Finding } from "./check/checkContent.js";
export { type CheckFormat, formats as checkFormats } from "./check/formats.js";
export type { RuleFinding } from "./check/rule.js";
export type { Severity } from "./check/settings.js";
export { main } from "./cli.js";
export { type CachedRead, createEntryCache, type EntryCache } from "./entries/entryCache.js";
export type { ReadEntry } from "./entries/readArticle.js";
export type { MediaFile, MediaFiles } from "./folder/media.js";
export type { SourceFile } from "./folder/readFolder.js";
export { type MarkdownOptions, markdownToRichText } from "./markdown/markdownToRichText.js";
export { describeProblems, type Problem, type ProblemPlace, type Report } from "./problems.js";
