export type { HelpContent, HumanContacts } from "@handrail/core";
export {
  type BuildOptions,
  type BuiltContent,
  buildContent,
  type LocaleContent,
} from "./build/buildContent.js";
export type { EntrySource } from "./build/folderEntries.js";
export { fromJson, type JsonContent, type JsonOptions } from "./build/fromJson.js";
export type { FolderOptions } from "./build/openFolder.js";
export { type CheckOptions, checkContent, type Finding } from "./check/checkContent.js";
export { type CheckFormat, formats as checkFormats } from "./check/formats.js";
export type { RuleFinding } from "./check/rule.js";
export type { Severity } from "./check/settings.js";
export { main } from "./cli.js";
export { createEntryCache, type EntryCache } from "./entries/entryCache.js";
export type { MediaFile, MediaFiles } from "./folder/media.js";
export { fromHtml, type HtmlOptions, type HtmlResult } from "./html/fromHtml.js";
export { type MarkdownOptions, markdownToRichText } from "./markdown/markdownToRichText.js";
export { describeProblems, type Problem, type ProblemPlace, type Report, type TextProblem } from "./problems.js";
