import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LocaleContent } from "./buildContent.js";

/** Options of {@link writeLocale}. */
export interface WriteOptions {
  /** Whether to write a TypeScript declaration for each file. */
  types: boolean;
}

/** Writes `help.<locale>.json`, and `contacts.<locale>.json` if there are contacts. */
export function writeLocale(out: string, locale: string, built: LocaleContent, { types }: WriteOptions): void {
  const files = [
    { name: "help", type: "HelpContent", value: built.content },
    { name: "contacts", type: "HumanContacts", value: built.contacts },
  ];
  for (const { name, type, value } of files) {
    if (value === undefined) continue;
    writeFileSync(join(out, `${name}.${locale}.json`), JSON.stringify(value));
    // TypeScript reads `x.d.json.ts` before `x.json`, whose own type would be too wide: `number` instead of `1`.
    if (types) writeFileSync(join(out, `${name}.${locale}.d.json.ts`), declaration(name, type));
  }
}

// Only the package that wrote the file is certainly installed.
function declaration(name: string, type: string): string {
  return `import type { ${type} } from "@handrail/content";\n\ndeclare const ${name}: ${type};\nexport default ${name};\n`;
}
