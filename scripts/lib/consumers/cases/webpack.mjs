import { join } from "node:path";
import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, hasStyles, opensQuestion } from "../checks.mjs";
import { runCaptured } from "../command.mjs";
import { withFiles } from "../staticServer.mjs";

/** webpack 5. The panel, which is loaded later, opens as well. */
export async function webpack(context) {
  const app = await installFixture(context, "webpack");
  await runCaptured("npm", ["run", "build"], app);
  await withFiles(join(app, "dist"), (url) =>
    openPage(context, url, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
      await hasStyles(page, '[data-hr~="rail"]', { "border-top-width": "3px" });
      await page.keyboard.press("Alt+Shift+H");
      await page.getByRole("dialog").waitFor();
    }),
  );
}
