import parseChangeset from "@changesets/parse";

/** The kind of a change, as in semantic versioning. */
type Kind = "major" | "minor" | "patch";

/** One change, described for the users of the packages. */
export interface Note {
  kind: Kind;
  /** Markdown. */
  text: string;
  /** The names of the changed packages. */
  packages: readonly string[];
}

/** Reads the notes in a `CHANGELOG.md` that Changesets wrote. */
export function readChangelog(changelog: string): (Note & { version: string })[] {
  const name = /^# (\S+)/.exec(changelog)?.[1] ?? "";
  return split(unixLines(changelog), /^## /m).flatMap((release) =>
    split(release, /^### /m).flatMap((group) => {
      const kind = kindOf(firstWord(group).toLowerCase());
      if (!kind) return [];
      return split(group, /^- /m)
        .filter((item) => !item.startsWith("Updated dependencies"))
        .map((item) => ({ version: firstWord(release), kind, text: textOf(item), packages: [name] }));
    }),
  );
}

/**
 * Reads the notes in one file of `.changeset`. A file without front matter, such as a README, has none.
 * @throws Error if the front matter is not that of a changeset
 */
export function readChangeset(changeset: string): Note[] {
  const text = unixLines(changeset);
  if (!text.startsWith("---")) return [];
  const { releases, summary } = parseChangeset(text);
  const kinds = new Set(releases.map(({ type }) => kindOf(type)));
  return [...kinds].flatMap((kind) => {
    if (!kind || summary === "") return [];
    return { kind, text: summary, packages: releases.filter(({ type }) => type === kind).map(({ name }) => name) };
  });
}

// Git may check out files with CRLF on Windows.
function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** Returns the texts after each match. */
function split(text: string, separator: RegExp): string[] {
  return text.split(separator).slice(1);
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? "";
}

function kindOf(word: string): Kind | undefined {
  return word === "major" || word === "minor" || word === "patch" ? word : undefined;
}

/** Returns the text of a list item without its indentation and its commit. */
function textOf(item: string): string {
  return item
    .replace(/^[0-9a-f]{7,40}: /, "")
    .replace(/^ {2}/gm, "")
    .trim();
}
