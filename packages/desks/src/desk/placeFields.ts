import type { Attachment, ContactRequest } from "@handrail/core";
import type { DeskMessages } from "../messages/deskMessages.js";
import { countCharacters, countEncoded, countHtml } from "../text/measure.js";
import { shorten } from "../text/shorten.js";
import { composeText } from "./composeText.js";
import type { DeskDeclaration, DeskLimits } from "./deskDeclaration.js";

/** A request as the fields of a desk take it. */
export interface PlacedRequest {
  /** The message, with a line for every part that has no field. */
  text: string;
  /** Never empty. */
  subject: string;
  /** `undefined` if the desk has no field for it or the value is too long. */
  name?: string;
  /** `undefined` if the desk has no field for it or the value is too long. */
  email?: string;
  /** `undefined` if the desk has no field for it or the value is too long. */
  phone?: string;
  /** The files that fit. */
  attachments: readonly Attachment[];
}

const measures = { characters: countCharacters, "characters of HTML": countHtml, "encoded characters": countEncoded };
const textFields = ["subject", "name", "email", "phone"] as const;
const maxSubjectCharacters = 120;
// A Japanese character takes nine in a link.
const maxEncodedPerCharacter = 9;

/**
 * Puts each part of a request where the desk takes it. A value that is too long for its field moves into the text unchanged,
 * because nobody can answer a shortened address.
 */
export function placeFields(
  request: ContactRequest,
  { carries, limits }: Pick<DeskDeclaration, "carries" | "limits">,
  messages: DeskMessages,
): PlacedRequest {
  const { unit = "characters" } = limits;
  const measureField = unit === "encoded characters" ? countEncoded : countCharacters;
  const isTooLong = (part: (typeof textFields)[number]) =>
    measureField(request[part] ?? "") > (limits[part] ?? Number.POSITIVE_INFINITY);
  const moved = textFields.filter((part) => carries[part] === "field" && isTooLong(part));
  const fieldOf = (part: (typeof textFields)[number]) =>
    carries[part] === "field" && !moved.includes(part) ? request[part] || undefined : undefined;

  const files = request.attachments ?? [];
  const attachments = carries.attachments === "field" ? filesThatFit(files, limits.attachments) : [];
  const leftOut = files.filter((file) => !attachments.includes(file));

  const text = composeText(
    { ...request, attachments: leftOut },
    {
      carries: {
        ...carries,
        ...Object.fromEntries(moved.map((part) => [part, "text"])),
        attachments: "unsupported",
      },
      messages,
      limit: limits.message,
      measure: measures[unit],
    },
  );
  return {
    text,
    subject: fieldOf("subject") ?? shorten(subjectFrom(request, messages), subjectLimit(limits)),
    name: fieldOf("name"),
    email: fieldOf("email"),
    phone: fieldOf("phone"),
    attachments,
  };
}

function filesThatFit(files: readonly Attachment[], maxBytes = Number.POSITIVE_INFINITY): readonly Attachment[] {
  const fitting: Attachment[] = [];
  let bytes = 0;
  for (const file of files) {
    if (bytes + file.content.size > maxBytes) continue;
    bytes += file.content.size;
    fitting.push(file);
  }
  return fitting;
}

function subjectLimit({ subject = maxSubjectCharacters, unit }: DeskLimits): number {
  const characters = unit === "encoded characters" ? Math.floor(subject / maxEncodedPerCharacter) : subject;
  return Math.min(maxSubjectCharacters, characters);
}

function subjectFrom({ subject, handoff, message }: ContactRequest, messages: DeskMessages): string {
  return subject || handoff?.question || message.split("\n", 1)[0] || messages.noSubject;
}
