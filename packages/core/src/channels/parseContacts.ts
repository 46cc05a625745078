import { HandrailError } from "../errors.js";
import { checkProperties } from "../validation/checks.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import { type Problem, problemList } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import type { HumanContacts } from "./humanContacts.js";
import { shapes } from "./shapes.js";

const maxChannels = 50;
const maxJsonLength = 1_000_000;

/**
 * Reads contacts from untrusted data that is already parsed from JSON, such as the response of a CMS. The list is
 * accepted or rejected as a whole. The first channel must not be a bot; later bots are rendered after the people.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseContacts(value: unknown): HumanContacts {
  const problems = contactsProblems(value);
  // The checks above establish exactly what the type claims.
  if (problems.length === 0) return value as HumanContacts;
  throw new HandrailError(
    "@handrail/core: these contacts cannot be used. Customers could get a dead link or reach nobody. " +
      `Correct:${problemList(problems)}`,
  );
}

/**
 * Reads contacts from JSON text: `parseContactsJson(await readFile("contacts.json", "utf8"))`.
 * @throws HandrailError if the text is not JSON, is longer than a million characters, or has no usable contacts.
 */
export function parseContactsJson(text: string): HumanContacts {
  try {
    if (text.length > maxJsonLength) throw new Error("it is too long");
    // Some editors and CMSs write a byte order mark first, which JSON does not allow.
    return parseContacts(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch (error) {
    if (error instanceof HandrailError) throw error;
    throw new HandrailError(
      `@handrail/core: the contacts are not JSON (${error}). Customers could not reach a person. Check the text.`,
      { cause: error },
    );
  }
}

function contactsProblems(value: unknown): readonly Problem[] {
  const path = "contacts";
  if (!Array.isArray(value)) return [{ path, problem: `is ${quoted(value)}. Give a list of channels.` }];
  if (value.length > maxChannels) {
    return [{ path, problem: `has ${value.length} channels. Give at most ${maxChannels}.` }];
  }
  // `flatMap` on the list itself would skip holes.
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
    return [{ path, problem: "has no human channel. Give at least one channel that people answer." }];
  return isBot(channels[0]) ? [{ path: `${path}[0]`, problem: "is a bot. Put people first." }] : [];
}

function channelProblems(channel: unknown, path: string): readonly Problem[] {
  if (!isRecord(channel)) return [{ path, problem: `is ${quoted(channel)}. Give a channel.` }];
  const kind = ownProperty(channel, "kind");
  const shape = shapes.get(kind);
  if (!shape)
    return [{ path: `${path}.kind`, problem: `is ${quoted(kind)}. Give one of ${[...shapes.keys()].join(", ")}.` }];
  return checkProperties(channel, path, shape, (key) =>
    isConditionName(key)
      ? "would keep customers from a person. Leave it out and use hours."
      : `is not known for ${quoted(kind)}. It may have ${Object.keys(shape).join(", ")}.`,
  );
}

// Whoever tries to show a person only sometimes learns why that is impossible, not only that the property is unknown.
function isConditionName(key: string): boolean {
  return /hid|visib|show|able|after|attempt|only|delay|require|unless|when/i.test(key);
}

// A link such as `contact:phone-2` must lead to one channel, so no id may equal another, whether given or a default.
function repeatedIds(channels: readonly unknown[], path: string): readonly Problem[] {
  const records = channels.filter(isRecord);
  const kindsWithoutId = new Set(records.flatMap(({ id, kind }) => (id === undefined ? [kind] : [])));
  const seen = new Set<string>();
  return channels.flatMap((channel, index) => {
    const id = isRecord(channel) ? channel.id : undefined;
    if (typeof id !== "string") return [];
    const isTaken = seen.has(id) || kindsWithoutId.has(id.replace(/-\d+$/, ""));
    seen.add(id);
    const problem = `is ${quoted(id)}, which another channel has or gets by default. Give each channel its own id.`;
    return isTaken ? [{ path: `${path}[${index}].id`, problem }] : [];
  });
}
