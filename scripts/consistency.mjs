// `npm run consistency`: runs each of its checks, also after one has failed, so that one run shows every fault.
import { run } from "./lib/run.mjs";

const checks = [
  ["npm", ["run", "--silent", "versions"]],
  ["node", ["scripts/manifests.mjs"]],
  ["node", ["scripts/props.mjs", "--check"]],
  ["node", ["scripts/guides.mjs", "--check"]],
];

for (const [command, args] of checks) if ((await run(command, args)) !== 0) process.exitCode = 1;
