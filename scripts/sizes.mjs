// Lets size-limit compare the size of each part, in the packed packages, with its budget in .size-limit.mjs. Needs a
// build.
import { unpackPackages } from "./lib/pack.mjs";
import { run } from "./lib/run.mjs";

unpackPackages();
process.exitCode = await run("npx", ["size-limit"]);
