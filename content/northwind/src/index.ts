import { type HelpContent, type HumanContacts, parseContacts } from "@handrail/core";
import contactsEn from "../dist/contacts.en.json" with { type: "json" };
import contactsLt from "../dist/contacts.lt.json" with { type: "json" };
import helpEn from "../dist/help.en.json" with { type: "json" };
import helpLt from "../dist/help.lt.json" with { type: "json" };

/** The demo content in one language. */
export interface DemoContent {
  content: HelpContent;
  contacts: HumanContacts;
}

function demo(content: unknown, contacts: unknown): DemoContent {
  // `handrail-content build` wrote this file and checked it; TypeScript reads JSON too loosely to see its shape.
  return { content: content as HelpContent, contacts: parseContacts(contacts) };
}

/** Northwind Broadband's help centre, by language. */
export const northwind: { en: DemoContent; lt: DemoContent } = {
  en: demo(helpEn, contactsEn),
  lt: demo(helpLt, contactsLt),
};
