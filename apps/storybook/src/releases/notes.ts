/** The packages' changelogs. There are none before the first release. */
export const changelogs: readonly string[] = Object.values(
  import.meta.glob<string>("../../../../packages/*/CHANGELOG.md", { query: "?raw", import: "default", eager: true }),
);

/** The changesets of the unreleased changes. There are none just after a release. */
export const changesets: readonly string[] = Object.values(
  import.meta.glob<string>("../../../../.changeset/*.md", { query: "?raw", import: "default", eager: true }),
);
