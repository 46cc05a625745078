import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const clientOnly =
  /\b(useState|useEffect|useRef|useReducer|useContext|useSyncExternalStore|useLayoutEffect|createContext|Component)\b[^"']*?\bfrom\s*"react"/;

/** Finds modules that need `"use client"` and lost it, and entries that must not have it. */
export function checkDirectives() {
  if (!existsSync("dist")) return ["there is no dist folder. Run the build first."];
  return readdirSync("dist", { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => {
      const code = readFileSync(join("dist", name), "utf8");
      const directed = /^\s*"use client"/.test(code);
      if (/(^|\/)index(\.parts)?\.js$/.test(name)) {
        return directed
          ? [`dist/${name} says "use client", so server components could not use its plain functions.`]
          : [];
      }
      if (clientOnly.test(code) && !directed) {
        return [`dist/${name} uses React state but does not say "use client". Add it as the source's first line.`];
      }
      return [];
    });
}
