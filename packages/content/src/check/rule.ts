import type { HelpArticle, RichText, Walkthrough } from "@handrail/core";
import type { BuiltContent } from "../build/buildContent.js";
import type { EntrySource } from "../build/folderEntries.js";
import type { CheckSettings, Severity } from "./settings.js";

/** An article or FAQ entry that rules look at. */
export interface CheckedEntry extends EntrySource {
  locale: string;
  article: HelpArticle;
  /** The text of the file. */
  source: string;
}

/** A walkthrough that rules look at. */
export interface CheckedWalkthrough {
  file: string;
  locale: string;
  audience: Walkthrough["audience"];
  /** The texts of its steps, with hints and feedback. */
  bodies: readonly RichText[];
  /** The text of the file. */
  source: string;
}

/** Everything that rules look at. */
export interface CheckedContent {
  built: BuiltContent;
  /** Articles and FAQ entries in every language. */
  entries: readonly CheckedEntry[];
  /** Walkthroughs in every language. */
  walkthroughs: readonly CheckedWalkthrough[];
  settings: CheckSettings;
  /** The date of the check, as `YYYY-MM-DD`. */
  today: string;
  /** The ids that the last build had in each language. Empty if there was none. */
  lastIds: ReadonlyMap<string, readonly string[]>;
}

/** What a rule found: its place, its cause and the fix. */
export interface RuleFinding {
  /** The path in the content folder. */
  file: string;
  /** The line, counted from 1. */
  line?: number;
  /** The column, counted from 1. */
  column?: number;
  /** What is wrong. */
  problem: string;
  /** What to do. */
  fix: string;
}

/** One thing that can be wrong in help content. */
export interface Rule {
  /** Names the rule in settings and reports: `dead-end`. */
  id: string;
  /** How much it matters, unless the settings say otherwise. */
  severity: Severity;
  /** Whether it is a judgement that may be wrong, and not a fact. */
  isHeuristic: boolean;
  /** What it means for a customer. */
  why: string;
  /** Finds every place where it is so. */
  find(content: CheckedContent): Iterable<RuleFinding>;
}

/** The line of the first occurrence of a text in a file, counted from 1. The first line if it does not occur. */
export function lineOf(source: string, text: string): number {
  return lineAt(source, source.indexOf(text));
}

/** The line of a place in a file, counted from 1. The first line for -1. */
export function lineAt(source: string, index: number): number {
  return index === -1 ? 1 : source.slice(0, index).split("\n").length;
}

/** The line of a field in the front matter. The first line if it is missing. */
export function lineOfField(source: string, field: string): number {
  const isField = (line: string) => line.startsWith(field) && line.slice(field.length).trimStart().startsWith(":");
  return source.split("\n").findIndex(isField) + 1 || 1;
}
