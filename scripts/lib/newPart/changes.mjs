import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root } from "../run.mjs";

/**
 * Collects the new content of files. Nothing is written before `write`, and a fault ends the script before it.
 * Paths start at the repository's root.
 */
export function createChanges() {
  const files = new Map();
  const read = (path) => files.get(path) ?? readFileSync(join(root, path), "utf8");
  const replace = (path, anchor, replacement) => {
    const before = read(path);
    if (!before.includes(anchor)) fail(`${path} has no line with "${anchor.trim()}", so nothing can be added to it.`);
    files.set(
      path,
      before.replace(anchor, () => replacement),
    );
  };
  return {
    read,
    replace,
    exists: (path) => existsSync(join(root, path)),
    paths: () => [...files.keys()],
    set: (path, content) => files.set(path, content),
    append: (path, line) => files.set(path, `${read(path)}${line}\n`),
    insertAfter: (path, anchor, line) => replace(path, anchor, `${anchor}\n${line}`),
    create(path, content) {
      checkUnused(path);
      files.set(path, content);
    },
    write() {
      for (const [path, content] of files) writeFileSync(join(root, path), content);
    },
  };
}

/** Ends the script if a file of the new part exists. */
export function checkUnused(path) {
  if (!existsSync(join(root, path))) return;
  fail(
    `${path} exists already. If an earlier run wrote it, undo the changes of that run (git status lists them) and try again. ` +
      "Otherwise choose another name.",
  );
}
