import { join } from "node:path";
import { installFixture } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, hasStyles, opensQuestion } from "../checks.mjs";
import { runCaptured } from "../command.mjs";
import { withFiles } from "../staticServer.mjs";

const transparent = "rgba(0, 0, 0, 0)";
/** An emphasised action has a ground and room, and words that differ from the ground. */
const emphasised = {
  "background-color": (ground, { color }) => ground !== transparent && ground !== color,
  color: (color) => color !== transparent,
  "padding-inline-start": (padding) => Number.parseFloat(padding) >= 8,
};

/** Titles and labels that a reset of the page must not make thin. */
const boldParts = ["rail-title", "channel-group-title", "form-title", "form-label"];

/** Tailwind 4 with its preflight: parts keep their look, and utilities win over it. */
export async function tailwind(context) {
  await checkLook(context, "tailwind", async (page) => {
    await hasStyles(page, '[data-hr~="faq"]', { "border-top-left-radius": "0px" });
    await hasStyles(page, '[data-hr~="rail"].border-t-8', { "border-top-width": "8px" });
    await hasStyles(page, "main", { "background-color": (color) => color !== transparent });
  });
}

/** A reset without a cascade layer, and the stylesheet without layers after it: parts keep their look. */
export const plainReset = (context) => checkLook(context, "plain-reset");

async function checkLook(context, fixture, checkMore = async () => {}) {
  const app = await installFixture(context, fixture);
  await runCaptured("npm", ["run", "build"], app);
  await withFiles(join(app, "dist"), (url) =>
    openPage(context, url, async (page) => {
      await opensQuestion(page, "How do I pay?", "By card, or by transfer");
      await canCall(page);
      await hasStyles(page, '[data-hr~="rail-action"][data-emphasised]', emphasised);
      await hasStyles(page, '[data-hr~="form-send"]', emphasised);
      await hasStyles(page, '[data-hr~="faq-question"] > :is(h2, h3)', { "font-weight": "600" });
      for (const part of boldParts) await hasStyles(page, `[data-hr~="${part}"]`, { "font-weight": "600" });
      await hasStyles(page, '[data-hr~="form-checkbox"] > input', { appearance: "auto" });
      await hasStyles(page, '[data-hr~="form-field"] :is(input, textarea)', { "border-top-width": "1px" });
      await checkMore(page);
    }),
  );
}
