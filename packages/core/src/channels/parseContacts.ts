import { HandrailError } from "../errors.js";
import { checkShape, isRecord, own, type Problem, shown } from "./checks.js";
import type { HumanContacts } from "./humanContacts.js";
import { shapes } from "./shapes.js";

const mostChannels = 50;
const mostShown = 30;

/**
 * Reads contacts from data that is not trusted, such as what a CMS sends: a list of channels, already parsed from JSON.
 * It is taken as a whole or not at all. A bot may stand anywhere but first; people are drawn before it all the same.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseContacts(value: unknown): HumanContacts {
  const problems = contactsProblems(value);
  // The checks just made are what the type claims.
  if (problems.length === 0) return value as HumanContacts;
  const lines = problems.slice(0, mostShown).map(({ path, problem }) => `\n- ${path} ${problem}`);
  if (problems.length > mostShown) lines.push("\n- and more");
  throw new HandrailError(
    `@handrail/core: these contacts cannot be used. A customer could meet a dead link, or nobody. Correct:${lines.join("")}`,
  );
}

/**
 * Reads contacts from JSON text: `parseContactsJson(await readFile("contacts.json", "utf8"))`.
 * @throws HandrailError when the text is not JSON, is longer than a million characters, or holds no usable contacts.
 */
export function parseContactsJson(text: string): HumanContacts {
  try {
    if (text.length > 1_000_000) throw new Error("it is too long");
    // Some editors and CMSs put a byte order mark first, which JSON does not allow.
    return parseContacts(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (error instanceof HandrailError) throw error;
    throw new HandrailError(
      `@handrail/core: the contacts are not JSON (${error}). Customers could not reach a person. Check ` +
        "what was sent.",
      { cause: error },
    );
  }
}

function contactsProblems(value: unknown): readonly Problem[] {
  const path = "contacts";
  if (!Array.isArray(value)) return [{ path, problem: `is ${shown(value)}. Give a list of channels.` }];
  if (value.length > mostChannels) {
    return [{ path, problem: `has ${value.length} channels. Give at most ${mostChannels}.` }];
  }
  // Not `flatMap` on the list itself, which skips holes.
  const channels: readonly unknown[] = Array.from(value);
  return [
    ...orderProblems(channels, path),
    ...channels.flatMap((channel, index) => channelProblems(channel, `${path}[${index}]`)),
    ...repeatedIds(channels, path),
  ];
}

function orderProblems(channels: readonly unknown[], path: string): readonly Problem[] {
  const isBot = (channel: unknown) => isRecord(channel) && channel.kind === "bot";
  if (channels.every(isBot))
    return [{ path, problem: "has nobody in it. Give at least one channel that people answer." }];
  return isBot(channels[0]) ? [{ path: `${path}[0]`, problem: "is a bot. Put people first." }] : [];
}

function channelProblems(channel: unknown, path: string): readonly Problem[] {
  if (!isRecord(channel)) return [{ path, problem: `is ${shown(channel)}. Give a channel.` }];
  const kind = own(channel, "kind");
  const shape = shapes.get(kind);
  if (!shape)
    return [{ path: `${path}.kind`, problem: `is ${shown(kind)}. Give one of ${[...shapes.keys()].join(", ")}.` }];
  return checkShape(channel, path, shape, (key) =>
    // What someone would call a condition, so that they learn why there is none and not only that the word is unknown.
    /hid|visib|show|able|after|attempt|only|delay|require|unless|when/i.test(key)
      ? "would hold a person back. Leave it out, and use hours."
      : `is not known for ${shown(kind)}. It may have ${Object.keys(shape).join(", ")}.`,
  );
}

// A link such as `contact:phone-2` must mean one channel, so no id may look like another's, given or by default.
function repeatedIds(channels: readonly unknown[], path: string): readonly Problem[] {
  const records = channels.filter(isRecord);
  const unnamed = new Set(records.flatMap(({ id, kind }) => (id === undefined ? [kind] : [])));
  const seen = new Set<string>();
  return channels.flatMap((channel, index) => {
    const id = isRecord(channel) ? channel.id : undefined;
    if (typeof id !== "string") return [];
    const isTaken = seen.has(id) || unnamed.has(id.replace(/-\d+$/, ""));
    seen.add(id);
    const problem = `is ${shown(id)}, as another one is or could be. Give each channel its own.`;
    return isTaken ? [{ path: `${path}[${index}].id`, problem }] : [];
  });
}
