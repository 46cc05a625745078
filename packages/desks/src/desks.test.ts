// @vitest-environment node
import { chatwoot } from "./chatwoot/chatwoot.js";
import { freshdesk } from "./freshdesk/freshdesk.js";
import { helpScoutMailbox } from "./help-scout/helpScout.js";
import { intercomConversations } from "./intercom/intercom.js";
import { countEncoded, toHtml } from "./internal/text.js";
import { mailto } from "./mailto/mailto.js";
import { salesforceWebToCase } from "./salesforce/salesforce.js";
import { deskContract } from "./testing/deskContract.js";
import type { FakeDesk } from "./testing/fakeDesk.js";
import { textMessage } from "./text-message/textMessage.js";
import { webhook } from "./webhook/webhook.js";
import { zendeskRequests } from "./zendesk/zendesk.js";

const last = (desk: FakeDesk) => desk.arrivals.at(-1)?.body ?? "";
const fromHtml = (html: string) =>
  html
    .replaceAll("<br>", "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const queryOf = (href: string, name: string) => {
  const [, query = ""] = href.split("?");
  return decodeURIComponent(new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query)?.[1] ?? "").replaceAll("\r\n", "\n");
};
const characters = (text: string) => text.length;

deskContract({
  name: "zendesk",
  make: ({ fetch }) => zendeskRequests({ subdomain: "northwind", fetch }),
  succeeds: () => ({ status: 201, body: { request: { id: "C-77" } } }),
  withoutCase: () => ({ status: 200, body: { suspended_ticket: { id: 1 } } }),
  messageIn: (desk) => JSON.parse(last(desk)).request.comment.body,
  measure: characters,
  limit: 65_000,
});

deskContract({
  name: "intercom",
  make: ({ fetch }) => intercomConversations({ accessToken: "secret", fetch }),
  succeeds: ({ url }) =>
    url.endsWith("/contacts")
      ? { body: { id: "lead-1" } }
      : { body: { type: "user_message", conversation_id: "C-77" } },
  withoutCase: ({ url }) => (url.endsWith("/contacts") ? { body: { id: "lead-1" } } : { body: { type: "error.list" } }),
  messageIn: (desk) => JSON.parse(last(desk)).body,
  measure: characters,
  limit: 10_000,
});

deskContract({
  name: "freshdesk",
  make: ({ fetch }) => freshdesk({ domain: "northwind.freshdesk.com", apiKey: "secret", fetch }),
  succeeds: () => ({ status: 201, body: { id: "C-77" } }),
  withoutCase: () => ({ status: 200, body: {} }),
  messageIn: (desk) => {
    const [, inForm] = /name="description"\r\n\r\n([\s\S]*?)\r\n--/.exec(last(desk)) ?? [];
    return fromHtml(inForm ?? JSON.parse(last(desk)).description);
  },
  measure: (text) => toHtml(text).length,
  limit: 65_000,
});

deskContract({
  name: "chatwoot",
  make: ({ fetch }) => chatwoot({ inboxIdentifier: "inbox-1", fetch }),
  succeeds: ({ url }) => ({ body: url.endsWith("/contacts") ? { source_id: "s/1" } : { id: "C-77" } }),
  withoutCase: ({ url }) => ({
    body: url.endsWith("/contacts") ? { source_id: "s/1" } : url.endsWith("/messages") ? {} : { id: "C-77" },
  }),
  messageIn: (desk) => JSON.parse(last(desk)).content,
  measure: characters,
  limit: 150_000,
});

deskContract({
  name: "salesforce",
  make: ({ fetch }) => salesforceWebToCase({ organizationId: "00D000000000001", fetch }),
  succeeds: () => ({ status: 200 }),
  messageIn: (desk) => new URLSearchParams(last(desk)).get("description") ?? "",
  measure: characters,
  limit: 32_000,
});

deskContract({
  name: "helpScout",
  make: ({ fetch }) => helpScoutMailbox({ accessToken: async () => "secret", mailboxId: 85, fetch }),
  succeeds: () => ({ status: 201, headers: { "Resource-ID": "C-77" } }),
  withoutCase: () => ({ status: 200 }),
  messageIn: (desk) => fromHtml(JSON.parse(last(desk)).threads[0].text),
  measure: (text) => toHtml(text).length,
  limit: 65_000,
});

deskContract({
  name: "webhook",
  make: ({ fetch }) => webhook({ url: "https://northwind.example/contact", secret: "s", fetch }),
  succeeds: () => ({ body: { reference: "C-77" } }),
  withoutCase: () => ({ body: { ok: true } }),
  messageIn: (desk) => JSON.parse(last(desk)).request.message,
});

deskContract({
  name: "mailto",
  make: ({ open }) => mailto({ address: "help@northwind.example", open }),
  messageIn: (desk) => queryOf(desk.opened.at(-1) ?? "", "body"),
  measure: countEncoded,
  limit: 2000 - "mailto:help@northwind.example?subject=Bill&body=".length,
  // A subject of their own, since one that is made of the message grows with it.
  beside: { subject: "Bill" },
});

deskContract({
  name: "textMessage, by telephone",
  make: ({ open }) => textMessage({ channel: { kind: "sms", number: "+37060000000" }, open }),
  messageIn: (desk) => queryOf(desk.opened.at(-1) ?? "", "body"),
  measure: countEncoded,
  limit: 2000 - "sms:+37060000000?&body=".length,
});

deskContract({
  name: "textMessage, by WhatsApp",
  make: ({ open }) =>
    textMessage({
      channel: { kind: "messaging", service: "whatsapp", href: "https://wa.me/37060000000", staffed: true },
      open,
    }),
  messageIn: (desk) => queryOf(desk.opened.at(-1) ?? "", "text"),
  measure: countEncoded,
  limit: 2000 - "https://wa.me/37060000000".length - "?&body=".length,
});
