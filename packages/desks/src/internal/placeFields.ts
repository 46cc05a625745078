import type { Attachment, ContactRequest } from "@handrail/core";
import type { Carriage, DeskLimits } from "../desk/defineDesk.js";
import type { DeskWords } from "../messages/en/index.js";
import { type ComposeOptions, composeText } from "./composeText.js";
import { countCharacters, countEncoded, countHtml, shorten } from "./text.js";

/** A request as a desk's fields take it. */
export interface Placed {
  /** The message, with all that has no field. */
  text: string;
  /** Never empty. */
  subject: string;
  /** What the desk has a field for and what fits into it. */
  name?: string;
  email?: string;
  phone?: string;
  /** The files that fit. */
  attachments: readonly Attachment[];
}

const measures = { characters: countCharacters, "characters of HTML": countHtml, "encoded characters": countEncoded };

/**
 * Puts each part of a request where the desk takes it. What does not fit into its field stands in the text instead, whole:
 * an address that was cut would reach nobody.
 */
export function placeFields(
  request: ContactRequest,
  carries: Readonly<Record<keyof ContactRequest, Carriage>>,
  limits: DeskLimits,
  words: DeskWords,
): Placed {
  const { message, unit = "characters", attachments: bytes = Number.POSITIVE_INFINITY } = limits;
  const moved: Partial<Record<keyof ContactRequest, Carriage>> = {};
  const measureField = unit === "encoded characters" ? countEncoded : countCharacters;
  const field = (part: "name" | "email" | "phone" | "subject") => {
    const value = request[part];
    if (!value || carries[part] !== "field") return undefined;
    if (measureField(value) <= (limits[part] ?? Number.POSITIVE_INFINITY)) return value;
    moved[part] = "text";
    return undefined;
  };
  const subject = field("subject") ?? shorten(subjectOf(request, words), subjectRoom(limits));
  const [name, email, phone] = [field("name"), field("email"), field("phone")];

  let total = 0;
  const fits = ({ content }: Attachment) => {
    if (carries.attachments !== "field" || total + content.size > bytes) return false;
    total += content.size;
    return true;
  };
  const all = request.attachments ?? [];
  const attachments = all.filter(fits);
  const leftOut = all.filter((file) => !attachments.includes(file));

  const options: ComposeOptions = {
    carries: { ...carries, ...moved, attachments: "named" },
    words,
    limit: message,
    measure: measures[unit],
  };
  return { text: composeText({ ...request, attachments: leftOut }, options), subject, name, email, phone, attachments };
}

// A subject in a list of cases; one in a link may need nine characters for each.
function subjectRoom({ subject = 120, unit }: DeskLimits): number {
  return Math.min(120, unit === "encoded characters" ? Math.floor(subject / 9) : subject);
}

function subjectOf({ subject, handoff, message }: ContactRequest, words: DeskWords): string {
  return subject || handoff?.question || message.split("\n", 1)[0] || words.noSubject;
}
