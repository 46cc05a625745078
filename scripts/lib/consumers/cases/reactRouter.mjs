import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, opensQuestion } from "../checks.mjs";
import { runCaptured, withServer } from "../command.mjs";
import { canTakeTour } from "../tour.mjs";

const tour = [
  { title: "Answers", path: "/", anchor: "answers" },
  { title: "Back to the answers", path: "/contact", anchor: "questions" },
];

/** React Router with server rendering: the pages hydrate without an error, and can be used without JavaScript. */
export async function reactRouterSsr(context) {
  const app = await installFixture(context, "react-router-ssr");
  await runCaptured("npm", ["run", "build"], app);
  const args = ["react-router-serve", "./build/server/index.js"];
  await withServer({ command: "npx", args, app, port: 4792 }, async (url) => {
    await openPage(context, url, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
      await page.getByRole("link", { name: "Contact us" }).last().click();
      await page.locator('[data-hr~="form-element"] textarea').waitFor();
      await canCall(page);
    });
    await openPage(context, url, (page) => canTakeTour(page, tour));
    await openPage(context, url, checkFaqWithoutScript, { javaScriptEnabled: false });
    await openPage(context, `${url}/contact`, checkFormWithoutScript, { javaScriptEnabled: false });
  });
}

async function checkFaqWithoutScript(page) {
  await opensQuestion(page, "What if I pay late?", "We remind you twice");
  await canCall(page);
}

async function checkFormWithoutScript(page) {
  await canCall(page);
  await page
    .getByLabel(/e-?mail/i)
    .last()
    .fill("jo@example.com");
  await page.locator('[data-hr~="form-element"] textarea').fill("The line is down.");
  await page.locator('[data-hr~="form-send"]').click();
  await page.getByText("We will reply to jo@example.com").waitFor();
}
