import ts from "typescript";

const valueKinds = new Set([
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.EnumDeclaration,
  ts.SyntaxKind.ModuleDeclaration,
]);

/**
 * Reads which values an API report lists: functions, classes, constants and namespaces, but no types.
 * @returns in `values` the names of those declared in the package; in `passedOn` each `name` exported from another
 * `module`, where it is called `imported` and may be a type; in `reexported` the modules of each `export *`
 */
export function reportedValues(report) {
  const code = /```ts\n([\s\S]*?)\n```/.exec(report)?.[1] ?? "";
  const { statements } = ts.createSourceFile("report.d.ts", code, ts.ScriptTarget.Latest);
  const declared = statements.flatMap(declaredValues);
  const imports = new Map(statements.filter(ts.isImportDeclaration).flatMap(importedNames));
  const lists = statements.filter(ts.isExportDeclaration).filter(({ isTypeOnly }) => !isTypeOnly);
  const listed = lists.flatMap(listedNames);
  return {
    values: [
      ...statements.filter(isExported).flatMap(declaredValues),
      ...listed.filter(({ local }) => declared.includes(local)).map(({ name }) => name),
    ],
    passedOn: listed
      .filter(({ local }) => imports.has(local))
      .map(({ name, local }) => ({ name, ...imports.get(local) })),
    reexported: lists.filter(({ exportClause }) => !exportClause).map(({ moduleSpecifier }) => moduleSpecifier.text),
  };
}

function declaredValues(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.text);
  return valueKinds.has(statement.kind) ? [statement.name.text] : [];
}

function importedNames({ importClause, moduleSpecifier }) {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name, propertyName }) => [
    name.text,
    { module: moduleSpecifier.text, imported: (propertyName ?? name).text },
  ]);
}

function listedNames({ exportClause }) {
  if (!exportClause || !ts.isNamedExports(exportClause)) return [];
  return exportClause.elements.map(({ name, propertyName }) => ({
    name: name.text,
    local: (propertyName ?? name).text,
  }));
}

function isExported(statement) {
  // API Extractor writes `export * as Search from` as a namespace without the word "export".
  if (ts.isModuleDeclaration(statement)) return true;
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
