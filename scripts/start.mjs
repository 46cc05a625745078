// `npm start`: installs what is missing, builds what Storybook needs, and serves it.
import { createServer } from "node:net";
import { ensureInstalled } from "./lib/install.mjs";
import { fail, run } from "./lib/run.mjs";

const requestedPort = Number(process.env.PORT ?? 6006);
if (!Number.isInteger(requestedPort) || requestedPort < 1 || requestedPort > 65535) {
  fail(
    `PORT is ${process.env.PORT}, which is not a valid port. Storybook was not started. Set a number from 1 to 65535.`,
  );
}

await ensureInstalled();
if (
  (await run("npx", ["turbo", "run", "build", "--filter=@handrail-demo/northwind", "--output-logs=errors-only"])) !== 0
) {
  fail("The demo content could not be built, so there is nothing to show. Read the output above.");
}

const port = await freePort(requestedPort);
if (port !== requestedPort) console.log(`\nPort ${requestedPort} is in use, so Storybook uses the next free one.`);
console.log(`\nHandrail's Storybook: http://localhost:${port}\nStop it with Ctrl+C.\n`);
const args = ["run", "dev", "--workspace=@handrail-apps/storybook", "--", "--port", String(port), "--exact-port"];
process.exitCode = await run("npm", args);

async function freePort(from) {
  for (let port = from; port < Math.min(from + 50, 65536); port += 1) if (await isFree(port)) return port;
  return fail(`No port from ${from} on is free. Storybook was not started. Free one, or set PORT.`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
