/** Custom properties by name. */
export type Properties = Readonly<Record<string, string>>;

interface Rule {
  path: string;
  properties: Record<string, string>;
}

/**
 * The custom properties that a compiled stylesheet sets under a path of at-rules and selectors, each matched as a
 * whole, such as `["@media (prefers-color-scheme: dark)", ":root"]`; a selector is matched within its list.
 */
export function customProperties(css: string, path: readonly string[]): Properties {
  const found: Record<string, string> = {};
  for (const rule of readRules(css)) {
    const steps = rule.path.split(" > ").filter((step) => !step.startsWith("@layer"));
    const fits = steps.length === path.length && steps.every((step, i) => splitList(step).includes(path[i] ?? ""));
    if (fits) Object.assign(found, rule.properties);
  }
  if (Object.keys(found).length === 0) throw new Error(`Nothing is set under ${path.join(" > ")}`);
  return found;
}

function splitList(selectors: string): string[] {
  return selectors.startsWith("@") ? [selectors] : selectors.split(/,\s*(?![^(]*\))/);
}

function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: Rule[] = [];
  let text = "";
  for (const [token] of css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/[{};]|[^{};]+/g)) {
    if (token === "{") {
      const path = [...open.map((rule) => rule.path).slice(-1), text.trim().replace(/\s+/g, " ")].join(" > ");
      const rule = { path, properties: {} };
      rules.push(rule);
      open.push(rule);
    } else if (token === "}" || token === ";") {
      const [, name, value] = /^\s*(--[\w-]+)\s*:\s*([\s\S]*?)\s*$/.exec(text) ?? [];
      const rule = open.at(-1);
      if (rule && name && value) rule.properties[name] = value;
      if (token === "}") open.pop();
    }
    text = /[{};]/.test(token) ? "" : token;
  }
  return rules;
}
