import { join } from "node:path";
import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, hasStyles, opensQuestion } from "../checks.mjs";
import { runCaptured } from "../command.mjs";
import { withFiles } from "../staticServer.mjs";

/** Vite with the current React. */
export const vite19 = (context) => checkVite(context, "19");

/** React 18, the oldest that is supported, with Vite 7, which bundles by Rollup. */
export const vite18 = (context) => checkVite(context, "18", { vite: "^7.3.8", "@vitejs/plugin-react": "^5.2.0" });

async function checkVite(context, major, tools = {}) {
  const names = ["react", "react-dom", "@types/react", "@types/react-dom"];
  const versions = { ...tools, ...Object.fromEntries(names.map((name) => [name, `^${major}`])) };
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
