import { handoff } from "@handrail/core/messages/en/handoff";
import type { DeskMessages } from "../deskMessages.js";

/** The English words. */
export const en: DeskMessages = {
  locale: "en",
  handoff,
  noSubject: "Message from a customer",
  noName: "Customer",
  subject: "Subject",
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  topic: "Topic",
  page: "Page",
  consent: "Consent",
  language: "Language",
  filesLeftOut: "Files left out",
  charactersLeftOut: { one: "{count} character left out", other: "{count} characters left out" },
  handoffLeftOut: "What they already tried is left out",
  linesLeftOut: "Left out: {lines}",
};
