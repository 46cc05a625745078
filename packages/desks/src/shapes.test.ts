// @vitest-environment node
import type { ContactRequest } from "@handrail/core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { chatwoot } from "./chatwoot/chatwoot.js";
import type { DeskTransport } from "./desk/defineDesk.js";
import { freshdesk } from "./freshdesk/freshdesk.js";
import { helpScoutMailbox } from "./help-scout/helpScout.js";
import { intercomConversations } from "./intercom/intercom.js";
import { mailto } from "./mailto/mailto.js";
import { salesforceWebToCase } from "./salesforce/salesforce.js";
import { type FakeDesk, startFakeDesk } from "./testing/fakeDesk.js";
import { textMessage } from "./text-message/textMessage.js";
import { zendeskRequests } from "./zendesk/zendesk.js";

const plain: ContactRequest = {
  message: "It rains\n<in>",
  locale: "en",
  subject: "Roof",
  name: "Ona",
  email: "o@x.lt",
};
const file = { name: "a.txt", type: "text/plain", size: 2, content: new Blob(["hi"]) };
const text = "It rains\n<in>\n\nLanguage: en";
let desk: FakeDesk;
beforeAll(async () => {
  desk = await startFakeDesk();
});
afterEach(() => {
  desk.reset();
  vi.unstubAllGlobals();
});
afterAll(() => desk.close());

const send = (transport: DeskTransport, request: ContactRequest = plain) =>
  transport(request, { signal: AbortSignal.timeout(9000), idempotencyKey: "key-1" });
const bodies = () => desk.arrivals.map(({ body }) => JSON.parse(body));
const urls = () => desk.arrivals.map(({ method, url }) => `${method} ${url}`);

describe("what each desk is sent", () => {
  it("Zendesk: an anonymous request", async () => {
    await send(zendeskRequests({ subdomain: "northwind", fetch: desk.fetch, topicField: 7 }), {
      ...plain,
      topic: "roof",
    });
    expect(urls()).toEqual(["POST https://northwind.zendesk.com/api/v2/requests.json"]);
    expect(bodies()).toEqual([
      {
        request: {
          requester: { name: "Ona", email: "o@x.lt" },
          subject: "Roof",
          comment: { body: "It rains\n<in>\n\nTopic: roof\nLanguage: en" },
          custom_fields: [{ id: 7, value: "roof" }],
        },
      },
    ]);
    expect(desk.arrivals[0]?.headers["content-type"]).toBe("application/json");
  });

  it("Intercom: a lead, then a conversation of theirs", async () => {
    desk.answer = ({ url }) => ({ body: url.endsWith("/contacts") ? { id: "L" } : { conversation_id: 9 } });
    const transport = intercomConversations({ accessToken: "T", region: "eu", fetch: desk.fetch });
    expect(await send(transport)).toEqual({ reference: "9" });
    expect(urls()).toEqual([
      "POST https://api.eu.intercom.io/contacts",
      "POST https://api.eu.intercom.io/conversations",
    ]);
    expect(bodies()).toEqual([
      { role: "lead", name: "Ona", email: "o@x.lt" },
      { from: { type: "lead", id: "L" }, body: `It rains\n<in>\n\nSubject: Roof\nLanguage: en` },
    ]);
    expect(desk.arrivals[1]?.headers.authorization).toBe("Bearer T");
  });

  it("Freshdesk: an open ticket in HTML, and a form where there are files", async () => {
    const transport = freshdesk({
      domain: "n.freshdesk.com",
      apiKey: "K",
      customFields: { cf_a: "b" },
      fetch: desk.fetch,
    });
    await send(transport);
    expect(urls()).toEqual(["POST https://n.freshdesk.com/api/v2/tickets"]);
    expect(bodies()).toEqual([
      {
        subject: "Roof",
        description: "It rains<br>&lt;in&gt;<br><br>Language: en",
        status: 2,
        priority: 1,
        email: "o@x.lt",
        name: "Ona",
        custom_fields: { cf_a: "b" },
      },
    ]);
    expect(desk.arrivals[0]?.headers.authorization).toBe(`Basic ${btoa("K:X")}`);
    await send(transport, { ...plain, attachments: [file] });
    const { headers, body = "" } = desk.arrivals[1] ?? {};
    expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toMatch(/name="attachments\[\]"; filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\nhi\r\n/);
    expect(body).toMatch(/name="custom_fields\[cf_a\]"\r\n\r\nb\r\n/);
    await send(transport, { message: "Call me", locale: "en", phone: "+3706" });
    expect(JSON.parse(desk.arrivals[2]?.body ?? "")).toMatchObject({ phone: "+3706", name: "Customer" });
  });

  it("Chatwoot: a contact, a conversation and a message", async () => {
    desk.answer = ({ url }) => ({ body: url.endsWith("/contacts") ? { source_id: "s/1" } : { id: 5 } });
    const transport = chatwoot({ baseUrl: "https://chat.example/", inboxIdentifier: "in", fetch: desk.fetch });
    const handoff = { version: 1, locale: "en", question: "Roof?", searches: [], articles: [], steps: [] } as const;
    expect(await send(transport, { ...plain, handoff })).toEqual({ reference: "5" });
    const contacts = "POST https://chat.example/public/api/v1/inboxes/in/contacts";
    expect(urls()).toEqual([contacts, `${contacts}/s%2F1/conversations`, `${contacts}/s%2F1/conversations/5/messages`]);
    expect(bodies()).toEqual([
      { name: "Ona", email: "o@x.lt" },
      {
        custom_attributes: {
          handrail_question: "Roof?",
          handrail_language: "en",
          handrail_summary: "Question: Roof?\nLanguage: English",
        },
      },
      { content: "It rains\n<in>\n\nSubject: Roof\n\nQuestion: Roof?\nLanguage: English", echo_id: "key-1" },
    ]);
  });

  it("Chatwoot and Intercom: what only prepares a case may be tried again without asking", async () => {
    desk.answer = () => ({ status: 500 });
    for (const make of [
      () => chatwoot({ inboxIdentifier: "in", fetch: desk.fetch }),
      () => intercomConversations({ accessToken: "T", fetch: desk.fetch }),
    ]) {
      await expect(send(make())).rejects.toMatchObject({ retry: "later", status: 500 });
    }
  });

  it("Salesforce: the form it generates, sealed where a page sends it", async () => {
    const fetch = vi.fn(async () => Response.json(null));
    const transport = salesforceWebToCase({ organizationId: "00D1", fields: { type: "Web" }, fetch });
    expect(await send(transport)).toEqual({});
    const address = "https://webto.salesforce.com/servlet/servlet.WebToCase?encoding=UTF-8&orgId=00D1";
    const body = { type: "Web", orgid: "00D1", subject: "Roof", description: text, name: "Ona", email: "o@x.lt" };
    expect(fetch).toHaveBeenCalledWith(address, expect.objectContaining({ body: new URLSearchParams(body) }));
    expect(fetch).not.toHaveBeenCalledWith(address, expect.objectContaining({ mode: "no-cors" }));
    vi.stubGlobal("window", {});
    const sealed = Object.defineProperty(Response.error(), "type", { value: "opaque" });
    fetch.mockResolvedValue(sealed);
    expect(await send(transport)).toEqual({});
    expect(fetch).toHaveBeenLastCalledWith(address, expect.objectContaining({ mode: "no-cors" }));
  });

  it("Help Scout: a conversation with one thread of the customer's", async () => {
    const transport = helpScoutMailbox({ accessToken: async () => "T", mailboxId: 85, fetch: desk.fetch });
    await send(transport, { ...plain, attachments: [file] });
    expect(urls()).toEqual(["POST https://api.helpscout.net/v2/conversations"]);
    expect(bodies()).toEqual([
      {
        subject: "Roof",
        customer: { email: "o@x.lt", firstName: "Ona" },
        mailboxId: 85,
        type: "email",
        status: "active",
        autoReply: false,
        threads: [
          {
            type: "customer",
            customer: { email: "o@x.lt" },
            text: "It rains<br>&lt;in&gt;<br><br>Language: en",
            attachments: [{ fileName: "a.txt", mimeType: "text/plain", data: btoa("hi") }],
          },
        ],
      },
    ]);
    desk.answer = () => ({ status: 429, headers: { "X-RateLimit-Retry-After": "10" } });
    await expect(send(transport)).rejects.toMatchObject({ retry: "later", retryAfter: 10_000 });
  });

  it("an e-mail and a text message: a link to the address and nowhere else", async () => {
    await send(mailto({ address: "help@n.example", open: desk.open }));
    await send(textMessage({ channel: { kind: "sms", number: "+3706 000 0000" }, open: desk.open }), {
      ...plain,
      message: "Hi",
    });
    const lines = "E-mail: o@x.lt\r\nName: Ona\r\nLanguage: en";
    expect(desk.opened).toEqual([
      `mailto:help@n.example?subject=Roof&body=${encodeURIComponent(`It rains\r\n<in>\r\n\r\n${lines}`)}`,
      `sms:+37060000000?&body=${encodeURIComponent(`Hi\r\n\r\nSubject: Roof\r\n${lines}`)}`,
    ]);
  });
});
