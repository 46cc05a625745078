import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root } from "../run.mjs";

/** The folder of `Messages`: its type, and a folder with the texts of each language. */
export const messagesFolder = "packages/core/src/messages";

/** The message that the part shows, from arguments such as `note.en=Please note`, and the hook that returns it. */
export function readMessage({ packageName, source, folder }, texts) {
  const entries = texts.map((argument) => /^(?<key>\w+)\.(?<locale>\w+)=(?<text>.+)$/s.exec(argument)?.groups);
  const empty = texts.find((_, index) => !entries[index]);
  if (empty) fail(`The message ${empty} has no text.`);
  const [{ key }] = entries;
  const locales = readdirSync(join(root, messagesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, messagesFolder, entry.name, packageName)))
    .map((entry) => entry.name);
  const hook = readdirSync(join(root, source, folder)).find((file) => /^use\w+(Messages|Words)\.ts$/.test(file));
  if (locales.length === 0 || !hook) {
    fail(`This script cannot add messages to ${packageName}. Add the message by hand, in ${messagesFolder}.`);
  }
  const given = entries.map((entry) => entry.locale);
  if (entries.some((entry) => entry.key !== key) || given.toSorted().join() !== locales.toSorted().join()) {
    fail(`Give one message, once in each locale: ${locales.map((locale) => `${key}.${locale}="…"`).join(" ")}`);
  }
  const english = `${messagesFolder}/en/${packageName}/index.ts`;
  if (new RegExp(`^  ${key}:`, "m").test(readFileSync(join(root, english), "utf8"))) {
    fail(`${english} has the message ${key} already. Show that one in the part, or choose another key.`);
  }
  return { key, entries, hook: hook.replace(".ts", "") };
}
