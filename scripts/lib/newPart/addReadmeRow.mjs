import { fail } from "../run.mjs";
import { uncapitalise } from "./uncapitalise.mjs";

/** Adds a row to the table of parts in the package's README, the table with a column for `data-hr`. */
export function addReadmeRow(changes, part) {
  const path = `packages/${part.packageName}/README.md`;
  const [table] = /^\|[^\n]*`data-hr`[^\n]*(\n\|[^\n]*)+/m.exec(changes.read(path)) ?? [];
  if (!table) fail(`${path} has no table of parts with a column for \`data-hr\`.`);
  const [header, line] = table.split("\n").map((row) => row.split("|").slice(1, -1));
  const cells = header.map((title, column) => ` ${cellUnder(title, part)} `.padEnd(line[column].length));
  changes.insertAfter(path, table, `|${cells.join("|")}|`);
}

function cellUnder(title, { publicName, element, purpose, token }) {
  if (title.includes("data-hr")) return `\`${token}\``;
  if (title.includes("renders")) return `\`<${element}>\``;
  if (title.includes("what it is for")) return inCell(purpose);
  return `\`${publicName}\``;
}

/** A sentence as the table's other cells have it: without a capital and a full stop. */
function inCell(purpose) {
  return uncapitalise(purpose).replace(/\.$/, "").replaceAll("|", "\\|");
}
