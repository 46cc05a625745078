import type { Handoff } from "@handrail/core";
import type { DeskMessages } from "../messages/deskMessages.js";
import { en } from "../messages/en/index.js";
import { handoffFields } from "./handoffFields.js";

/** The fields of a handoff as attributes of a chat widget, named `handrail_question`, `handrail_summary` and so on. */
export function handoffAttributes(
  handoff: Handoff,
  { limit, messages = en }: { limit: number; messages: DeskMessages | undefined },
): Record<string, string> {
  const fields = handoffFields(handoff, { limit, messages });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`handrail_${name}`, value]));
}
