import { type Note, readChangelog, readChangeset } from "./readNotes.js";

const kinds = [
  ["major", "You must change"],
  ["minor", "You can now"],
  ["patch", "Fixed"],
] as const;

/**
 * Returns the releases as Markdown, the newest first. The unreleased changes come before them.
 * @param changelogs The packages' `CHANGELOG.md` files; none before the first release.
 * @param changesets The changesets of the unreleased changes.
 */
export function releasePage(changelogs: readonly string[], changesets: readonly string[]): string {
  const releases = new Map<string, Note[]>();
  for (const { version, ...note } of changelogs.flatMap(readChangelog)) {
    releases.set(version, [...(releases.get(version) ?? []), note]);
  }
  const unreleased = changesets.flatMap(readChangeset);
  const newestFirst = [...releases].sort(([a], [b]) => order(b).localeCompare(order(a), "en", { numeric: true }));
  return [
    ...(unreleased.length > 0 ? [section("Next", unreleased)] : []),
    ...newestFirst.map(([version, notes]) => section(version, notes)),
    ...(newestFirst.length === 0 ? ["No release has been published yet."] : []),
  ].join("\n\n");
}

// 2.0.0 is newer than 2.0.0-next.1, although its text is shorter.
function order(version: string): string {
  return version.includes("-") ? version : `${version}-zzz`;
}

function section(title: string, notes: readonly Note[]): string {
  // Not headings: equal headings under every version would all get the same id.
  const parts = kinds.flatMap(([kind, heading]) => {
    const entries = mergeNotes(notes.filter((note) => note.kind === kind));
    return entries.length > 0 ? [`**${heading}**`, ...entries] : [];
  });
  return [`## ${title}`, ...parts].join("\n\n");
}

/** Lists a note that several packages have once, with all their names. */
function mergeNotes(notes: readonly Note[]): string[] {
  const byText = new Map<string, Set<string>>();
  for (const note of notes) byText.set(note.text, new Set([...(byText.get(note.text) ?? []), ...note.packages]));
  return [...byText].flatMap(([text, names]) => [
    text,
    `In ${[...names]
      .sort()
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  ]);
}
