const comment = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g;
// The value may be an expression with braces inside braces, such as a template with a name in it.
const tokens = /data-hr(?:=|": )(?<value>"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\}|[^\n,]*)/g;
const textInQuotes = /["'`]\s*[\w-]|[\w-]\s*["'`]/;
// `data-hr` itself is not a state, and `data-hr-scheme` and its like belong to the theme.
const attribute = /\bdata-(?!hr\b)[a-z][\w-]*/g;

/**
 * Finds the names that a source writes as text instead of taking them from its package's anatomy: values of `data-hr`, and any other
 * `data-*` attribute. Comments may have them.
 */
export function findLiterals(source: string): string[] {
  const code = withoutComments(source);
  const values = [...code.matchAll(tokens)].map(({ groups }) => groups?.value ?? "");
  const literals = values.filter((value) => textInQuotes.test(value.replace(/\$\{[^}]*\}/g, "")));
  return [...literals.map((value) => `data-hr=${value}`), ...(code.match(attribute) ?? [])];
}

/** A source without its comments. */
export function withoutComments(source: string): string {
  return source.replace(comment, "");
}
