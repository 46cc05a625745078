import { HandrailError } from "@handrail/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { chatwoot } from "./chatwoot/index.js";
import { freshdesk } from "./freshdesk/index.js";
import { helpScoutMailbox } from "./help-scout/index.js";
import { intercomConversations } from "./intercom/index.js";
import { mailto } from "./mailto/index.js";
import { salesforceWebToCase } from "./salesforce/index.js";
import { send } from "./testing/fakeDesk.js";
import { textMessage } from "./text-message/index.js";
import { webhook } from "./webhook/index.js";
import { zendeskRequests } from "./zendesk/index.js";

afterEach(() => vi.unstubAllGlobals());

describe("a desk created in a browser", () => {
  it.each([
    ["freshdesk", () => freshdesk({ domain: "n.freshdesk.com", apiKey: "K" })],
    ["intercomConversations", () => intercomConversations({ accessToken: "T" })],
    ["helpScoutMailbox", () => helpScoutMailbox({ accessToken: "T", mailboxId: 1 })],
    ["webhook with a secret", () => webhook({ url: "https://n.example/", secret: "s" })],
  ])("throws if it has a key: %s", (_, create) => {
    vi.stubGlobal("window", {});
    expect(create).toThrow(HandrailError);
    expect(create).toThrow(/every visitor/);
  });

  it.each([
    ["zendeskRequests", () => zendeskRequests({ subdomain: "n" })],
    ["chatwoot", () => chatwoot({ inboxIdentifier: "i" })],
    ["salesforceWebToCase", () => salesforceWebToCase({ organizationId: "o" })],
    ["webhook without a secret", () => webhook({ url: "/api/contact" })],
    ["mailto", () => mailto({ address: "help@n.example" })],
    ["textMessage", () => textMessage({ channel: { kind: "sms", number: "+37060000000" } })],
  ])("works if it has no key: %s", (_, create) => {
    vi.stubGlobal("window", {});
    expect(create().secrets).toBe("none");
  });
});

describe("a desk created with an unsafe address", () => {
  const viber = { kind: "messaging", service: "viber", href: "https://viber.example/n", staffed: true } as const;

  it.each([
    ["zendeskRequests", () => zendeskRequests({ subdomain: "evil.example/?" }), /not a valid Zendesk subdomain/],
    ["freshdesk", () => freshdesk({ domain: "n.freshdesk.com@evil", apiKey: "K" }), /not a valid Freshdesk domain/],
    ["freshdesk", () => freshdesk({ domain: "northwind", apiKey: "K" }), /not a valid Freshdesk domain/],
    ["chatwoot", () => chatwoot({ baseUrl: "http://n.example", inboxIdentifier: "i" }), /not a secure address/],
    ["webhook", () => webhook({ url: "//evil.example" }), /not a secure address/],
    ["webhook", () => webhook({ url: "http://n.example/" }), /not a secure address/],
    ["mailto", () => mailto({ address: "a@b.example,c@d.example" }), /safe link/],
    ["textMessage", () => textMessage({ channel: viber }), /cannot carry a text/],
  ])("throws at once: %s", (_, create, reason) => {
    expect(create).toThrow(HandrailError);
    expect(create).toThrow(reason);
  });
});

describe("mailto on a server", () => {
  it("rejects, because there is no page to open a program from", async () => {
    const transport = mailto({ address: "help@n.example" });
    await expect(send(transport, { message: "Hi", locale: "en" })).rejects.toThrow(/outside a browser/);
  });
});
