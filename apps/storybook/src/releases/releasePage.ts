import { type Note, readChangelog, readChangeset } from "./readNotes.js";

const kinds = [
  ["major", "What you have to change"],
  ["minor", "What you can do"],
  ["patch", "What is better"],
] as const;

/**
 * The releases as Markdown, the newest first, and before them what the next one brings.
 * @param changelogs The packages' `CHANGELOG.md`; none before the first release.
 * @param changesets The notes in `.changeset` on what is not released yet.
 */
export function releasePage(changelogs: readonly string[], changesets: readonly string[]): string {
  const releases = new Map<string, Note[]>();
  for (const { version, ...note } of changelogs.flatMap(readChangelog)) {
    releases.set(version, [...(releases.get(version) ?? []), note]);
  }
  const coming = changesets.flatMap(readChangeset);
  const newestFirst = [...releases].sort(([a], [b]) => order(b).localeCompare(order(a), "en", { numeric: true }));
  return [
    ...(coming.length > 0 ? [section("Next", coming)] : []),
    ...newestFirst.map(([version, notes]) => section(version, notes)),
    ...(newestFirst.length === 0 ? ["No release has been published yet."] : []),
  ].join("\n\n");
}

// 2.0.0 is newer than 2.0.0-next.1, although it is the shorter word.
function order(version: string): string {
  return version.includes("-") ? version : `${version}-zzz`;
}

function section(title: string, notes: readonly Note[]): string {
  // Not as headings: the same ones under every version would all have the same address.
  const parts = kinds.flatMap(([kind, heading]) => {
    const entries = together(notes.filter((note) => note.kind === kind));
    return entries.length > 0 ? [`**${heading}**`, ...entries] : [];
  });
  return [`## ${title}`, ...parts].join("\n\n");
}

/** Lists a note that several packages have once, with all their names. */
function together(notes: readonly Note[]): string[] {
  const packages = new Map<string, Set<string>>();
  for (const { text, of } of notes) packages.set(text, new Set([...(packages.get(text) ?? []), ...of]));
  return [...packages].flatMap(([text, names]) => [
    text,
    `In ${[...names]
      .sort()
      .map((name) => `\`${name}\``)
      .join(", ")}.`,
  ]);
}
