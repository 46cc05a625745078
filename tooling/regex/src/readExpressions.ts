import ts from "typescript";
import { constantText } from "./constantText.js";

/** A regular expression in a file. */
export interface Expression {
  /** The file and the line. */
  place: string;
  /** As it is written. */
  written: string;
  /** The pattern; undefined where it is put together from values that only exist at run time. */
  source: string | undefined;
  flags: string;
}

/** All regular expressions of a file: literals, and calls of `RegExp`. */
export function readExpressions(path: string, code: string): Expression[] {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const expressions: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const parts = partsOf(node, file);
    if (parts) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      expressions.push({ place: `${path}:${line}`, written: node.getText(file), ...parts });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return expressions;
}

function partsOf(node: ts.Node, file: ts.SourceFile): Pick<Expression, "source" | "flags"> | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf("/");
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "RegExp") return undefined;
  const [pattern, flags] = node.arguments ?? [];
  const readFlags = flags ? constantText(flags, file) : "";
  const source = pattern && constantText(pattern, file);
  return { source: readFlags === undefined ? undefined : source, flags: readFlags ?? "" };
}
