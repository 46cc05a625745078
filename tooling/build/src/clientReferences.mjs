// Loader hooks for Node that treat "use client" as a bundler for server components does: such a module is not run, and
// each of its exports is a reference to client code.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Whether a module is marked as client code. */
export function isClientModule(code) {
  return /^\s*["']use client["']/.test(code);
}

/** Node calls this hook for each module that is imported. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith("file:") || !/\.m?js$/.test(url)) return nextLoad(url, context);
  const code = await readFile(fileURLToPath(url), "utf8");
  if (!isClientModule(code)) return nextLoad(url, context);
  const references = exportedNames(code).map((name, index) => [`reference${index}`, name]);
  const source = [
    ...references.map(([local]) => `const ${local} = { $$typeof: Symbol.for("react.client.reference") };`),
    `export { ${references.map(([local, name]) => `${local} as ${name}`).join(", ")} };`,
  ].join("\n");
  return { format: "module", shortCircuit: true, source };
}

function exportedNames(code) {
  const { statements } = ts.createSourceFile("module.js", code, ts.ScriptTarget.Latest);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return (statement.exportClause?.elements ?? []).map(({ name }) => name.text);
    if (ts.isExportAssignment(statement)) return ["default"];
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.text);
    return [statement.name.text];
  });
}
