import type { ContactRequest } from "@handrail/core";
import { chatwoot, chatwootAttributes } from "../chatwoot/index.js";
import type { DeskTransport } from "../desk/defineDesk.js";
import { freshdesk } from "../freshdesk/index.js";
import { helpScoutMailbox, helpScoutPrefill, helpScoutSessionData } from "../help-scout/index.js";
import { intercomAttributes, intercomConversations } from "../intercom/index.js";
import { mailto } from "../mailto/index.js";
import { salesforcePrechatFields, salesforceWebToCase } from "../salesforce/index.js";
import { textMessage } from "../text-message/index.js";
import { webhook } from "../webhook/index.js";
import { zendeskMessagingFields, zendeskMessagingTags, zendeskRequests } from "../zendesk/index.js";
import { send } from "./fakeDesk.js";

const names = ["question", "topic", "product", "page", "searches", "articles", "steps", "history", "left_out"] as const;
const fields = { summary: "summary", ...Object.fromEntries(names.map((name) => [name, name])) };

/** Sends a request with every desk and every widget, and returns all that left, decoded. */
export async function sendEveryWay(request: ContactRequest): Promise<string> {
  const sent: string[] = [];
  const response = { id: 1, source_id: "1", conversation_id: 1, reference: "1", request: { id: 1 } };
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const body = init?.body;
    const text = body instanceof FormData ? JSON.stringify([...body.entries()]) : String(body);
    sent.push(`${url} ${JSON.stringify([...new Headers(init?.headers)])} ${text}`);
    return new Response(JSON.stringify(response), { headers: { "Resource-ID": "1" } });
  };
  const open = (href: string) => sent.push(href);
  const desks: DeskTransport[] = [
    zendeskRequests({ subdomain: "northwind", fetch }),
    intercomConversations({ accessToken: "s", fetch }),
    freshdesk({ domain: "northwind.freshdesk.com", apiKey: "s", fetch }),
    chatwoot({ inboxIdentifier: "i", fetch }),
    salesforceWebToCase({ organizationId: "o", fetch }),
    helpScoutMailbox({ accessToken: "s", mailboxId: 1, fetch }),
    webhook({ url: "https://northwind.example/", secret: "s", fetch, now: () => 0 }),
    mailto({ address: "help@northwind.example", open }),
    textMessage({ channel: { kind: "sms", number: "+37060000000" }, open }),
  ];
  for (const desk of desks) await send(desk, request);
  const { handoff } = request;
  if (handoff) {
    const widgets = [
      zendeskMessagingFields(handoff, { fields }),
      zendeskMessagingTags(handoff),
      intercomAttributes(handoff),
      chatwootAttributes(handoff),
      salesforcePrechatFields(handoff, { fields, limit: 4000 }),
      helpScoutSessionData(handoff),
      helpScoutPrefill(request),
    ];
    sent.push(...widgets.map((values) => JSON.stringify(values)));
  }
  const decode = (text: string) => decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "%25").replaceAll("+", " "));
  return sent.map((text) => `${text}\n${decode(text)}`).join("\n");
}
