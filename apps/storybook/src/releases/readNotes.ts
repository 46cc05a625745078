import parseChangeset from "@changesets/parse";

/** What a note asks of whoever updates. */
type Kind = "major" | "minor" | "patch";

/** What changed, in words for whoever uses the packages. */
export interface Note {
  kind: Kind;
  /** Markdown. */
  text: string;
  /** Names of the packages it is about. */
  of: readonly string[];
}

/** The notes in a `CHANGELOG.md` as Changesets writes it. */
export function readChangelog(changelog: string): (Note & { version: string })[] {
  const name = /^# (\S+)/.exec(changelog)?.[1] ?? "";
  return split(unixLines(changelog), /^## /m).flatMap((release) =>
    split(release, /^### /m).flatMap((group) => {
      const kind = kindOf(firstWord(group).toLowerCase());
      if (!kind) return [];
      return split(group, /^- /m)
        .filter((item) => !item.startsWith("Updated dependencies"))
        .map((item) => ({ version: firstWord(release), kind, text: textOf(item), of: [name] }));
    }),
  );
}

/**
 * The notes in one file of `.changeset`; none in a file without front matter, such as a README.
 * @throws Error if the front matter is not that of a changeset.
 */
export function readChangeset(changeset: string): Note[] {
  const text = unixLines(changeset);
  if (!text.startsWith("---")) return [];
  const { releases, summary } = parseChangeset(text);
  const kinds = new Set(releases.map(({ type }) => kindOf(type)));
  return [...kinds].flatMap((kind) => {
    if (!kind || summary === "") return [];
    return { kind, text: summary, of: releases.filter(({ type }) => type === kind).map(({ name }) => name) };
  });
}

// As Git may write them on Windows.
function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/** What follows each mark. */
function split(text: string, mark: RegExp): string[] {
  return text.split(mark).slice(1);
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? "";
}

function kindOf(word: string): Kind | undefined {
  return word === "major" || word === "minor" || word === "patch" ? word : undefined;
}

/** An item of a list as paragraphs of its own, without the commit it came with. */
function textOf(item: string): string {
  return item
    .replace(/^[0-9a-f]{7,40}: /, "")
    .replace(/^ {2}/gm, "")
    .trim();
}
