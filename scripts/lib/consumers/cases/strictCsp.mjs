import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, expect, opensQuestion } from "../checks.mjs";
import { runCaptured, withServer } from "../command.mjs";

/** A content security policy without inline scripts or styles, and with Trusted Types, is never violated. */
export async function strictCsp(context) {
  const app = await installFixture(context, "strict-csp");
  await runCaptured("npm", ["run", "build"], app);
  await withServer({ command: "node", args: ["server.js"], app, port: 4793 }, async (url) => {
    const { headers } = await fetch(url);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy.includes("require-trusted-types-for"), `The policy is ${policy}.`);
    // Chromium writes each violation to the console, so the page reports it as an error.
    await openPage(context, url, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
      await page.getByRole("combobox").fill("pay late");
      await page.getByRole("option", { name: /pay late/ }).waitFor();
      await page.getByRole("combobox").fill("");
      await page.keyboard.press("Alt+Shift+H");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Show me round" }).click();
      await page.getByText("Here is all our help.").waitFor();
    });
  });
}
