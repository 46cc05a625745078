import ts from "typescript";

/**
 * Returns the text of an expression if the file alone defines it: literals, templates, sums, `String.raw`, joined lists, the
 * source of another regular expression, and constants of these. Otherwise returns `undefined`.
 */
export function constantText(node: ts.Expression, file: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return constantText(node.expression, file);
  if (ts.isTemplateExpression(node)) {
    return joined([node.head.text, ...node.templateSpans.flatMap((span) => spanTexts(span, span.literal.text, file))]);
  }
  if (ts.isTaggedTemplateExpression(node)) return rawText(node, file);
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return joined([constantText(node.left, file), constantText(node.right, file)]);
  }
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf("/"));
  if (ts.isIdentifier(node)) return fromConstant(node, file, (value) => constantText(value, file));
  if (ts.isPropertyAccessExpression(node) && node.name.text === "source") return constantText(node.expression, file);
  if (ts.isCallExpression(node)) return joinedList(node, file);
  return undefined;
}

function joined(texts: readonly (string | undefined)[], separator = ""): string | undefined {
  return texts.includes(undefined) ? undefined : texts.join(separator);
}

function spanTexts(span: ts.TemplateSpan, after: string, file: ts.SourceFile): [string | undefined, string] {
  return [constantText(span.expression, file), after];
}

function rawText({ tag, template }: ts.TaggedTemplateExpression, file: ts.SourceFile): string | undefined {
  if (tag.getText(file) !== "String.raw") return undefined;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.rawText;
  const { head, templateSpans } = template;
  return joined([head.rawText, ...templateSpans.flatMap((span) => spanTexts(span, span.literal.rawText ?? "", file))]);
}

function joinedList({ expression, arguments: [separator] }: ts.CallExpression, file: ts.SourceFile) {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "join" || !separator) return undefined;
  const texts = listTexts(expression.expression, file);
  const between = constantText(separator, file);
  return texts && between !== undefined ? joined(texts, between) : undefined;
}

function listTexts(node: ts.Expression, file: ts.SourceFile): (string | undefined)[] | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => constantText(element, file));
  if (ts.isAsExpression(node)) return listTexts(node.expression, file);
  return ts.isIdentifier(node) ? fromConstant(node, file, (value) => listTexts(value, file)) : undefined;
}

function fromConstant<T>(name: ts.Identifier, file: ts.SourceFile, read: (value: ts.Expression) => T): T | undefined {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(declared) && declared.text === name.text && initializer) return read(initializer);
    }
  }
  return undefined;
}
