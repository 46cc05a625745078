import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, expect, opensQuestion } from "../checks.mjs";
import { runCaptured, withServer } from "../command.mjs";

/** Next with the App Router: the pages are server components, and can be read without JavaScript. */
export async function next(context) {
  const app = await installFixture(context, "next");
  await runCaptured("npm", ["run", "build"], app);
  await withServer({ command: "npx", args: ["next", "start"], app, port: 4791 }, async (url) => {
    await openPage(context, url, checkSearch);
    await openPage(context, `${url}/faq`, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
    });
    await openPage(context, `${url}/faq`, checkFaqWithoutScript, { javaScriptEnabled: false });
    await openPage(context, `${url}/contact?topic=fraud`, checkContact);
    await openPage(context, `${url}/contact?topic=fraud`, checkContact, { javaScriptEnabled: false });
  });
}

async function checkSearch(page) {
  await canCall(page);
  await page.getByRole("combobox").fill("How do I pay");
  await page.getByRole("option", { name: /How do I pay/ }).waitFor();
}

async function checkFaqWithoutScript(page) {
  await opensQuestion(page, "What if I pay late?", "We remind you twice");
  await canCall(page);
}

async function checkContact(page) {
  await canCall(page);
  await page.locator('[data-hr~="form-form"] textarea').waitFor();
  const topic = page.getByRole("radio", { name: "Fraud" });
  expect(await topic.isChecked(), "The topic of the address is not chosen.");
}
