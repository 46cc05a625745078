import { join } from "node:path";
import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, hasStyles, opensQuestion } from "../checks.mjs";
import { runCaptured } from "../command.mjs";
import { withFiles } from "../staticServer.mjs";

/** Vite with the current React. */
export const vite19 = (context) => checkVite(context, "19");

/** Vite with React 18, the oldest that is supported. */
export const vite18 = (context) => checkVite(context, "18");

async function checkVite(context, major) {
  const names = ["react", "react-dom", "@types/react", "@types/react-dom"];
  const versions = Object.fromEntries(names.map((name) => [name, `^${major}`]));
  const app = await installFixture(context, "vite", { name: `vite-${major}`, versions });
  await runCaptured("npm", ["run", "build"], app);
  await withFiles(join(app, "dist"), (url) =>
    openPage(context, url, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
      await hasStyles(page, '[data-hr~="rail"]', { "border-top-width": "3px" });
    }),
  );
}
