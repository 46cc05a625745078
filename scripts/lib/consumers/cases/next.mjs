import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, expect, opensQuestion } from "../checks.mjs";
import { runCaptured, withServer } from "../command.mjs";
import { canTakeTour } from "../tour.mjs";

const questionCount = 50;
const tour = [
  { title: "Search", path: "/", anchor: "search" },
  { title: "All questions", path: "/faq", anchor: "more" },
];

/** Next with the App Router: the pages are server components, and can be read without JavaScript. */
export async function next(context) {
  const app = await installFixture(context, "next");
  addQuestions(app);
  await runCaptured("npm", ["run", "build"], app);
  await withServer({ command: "npx", args: ["next", "start"], app, port: 4791 }, async (url) => {
    await openPage(context, url, async (page) => {
      await checkSearch(page);
      await page.keyboard.press("Escape");
      await canTakeTour(page, tour);
    });
    await openPage(context, `${url}/faq`, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
    });
    await openPage(context, `${url}/faq`, checkFaqWithoutScript, { javaScriptEnabled: false });
    await openPage(context, `${url}/contact?topic=fraud`, checkContact);
    await openPage(context, `${url}/contact?topic=fraud`, checkContact, { javaScriptEnabled: false });
  });
}

// A page of more than 12,800 bytes: React streams the rest of such a page, and hides what stands in a Suspense boundary until
// a script shows it (react#33027).
function addQuestions(app) {
  for (let number = 1; number <= questionCount; number += 1) {
    const id = `question-${number}`;
    const front = `id: ${id}\ntitle: Question ${number}?\nsummary: Answer ${number}.`;
    const words = "The bill shows each change on a line of its own. ".repeat(10);
    writeFileSync(join(app, `content/faq/en/${id}.md`), `---\n${front}\n---\n${words}Answer ${number}.\n`);
  }
}

async function checkSearch(page) {
  await canCall(page);
  await page.getByRole("combobox").fill("How do I pay");
  await page.getByRole("option", { name: /How do I pay/ }).waitFor();
}

async function checkFaqWithoutScript(page) {
  const visible = await page.locator("summary").filter({ visible: true }).count();
  expect(
    visible >= questionCount,
    `${visible} questions of more than ${questionCount} can be seen without JavaScript.`,
  );
  await opensQuestion(page, `Question ${questionCount}?`, `Answer ${questionCount}.`);
  await opensQuestion(page, "What if I pay late?", "We remind you twice");
  // The foot of a long page, with the rail, is below the launcher.
  await canCall(page, "launcher");
}

async function checkContact(page) {
  await canCall(page);
  await page.locator('[data-hr~="form-element"] textarea').waitFor();
  const topic = page.getByRole("radio", { name: "Fraud" });
  expect(await topic.isChecked(), "The topic of the address is not chosen.");
}
