// Imports each module that is given, and prints which of its exports are references to client code, or the error. Run it
// with --conditions=react-server, so that React is the one for server components, which has no state and no effects.
import { register } from "node:module";
import { pathToFileURL } from "node:url";

register("./clientReferences.mjs", import.meta.url);
const results = {};
for (const path of process.argv.slice(2)) {
  try {
    const exports = Object.entries(await import(pathToFileURL(path)));
    const isReference = (value) => value?.$$typeof === Symbol.for("react.client.reference");
    results[path] = {
      names: exports.map(([name]) => name),
      references: exports.filter(([, value]) => isReference(value)).map(([name]) => name),
    };
  } catch (error) {
    results[path] = { error: error.message };
  }
}
process.stdout.write(JSON.stringify(results));
