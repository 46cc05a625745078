// @vitest-environment node
import { HandrailError } from "@handrail/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { chatwoot } from "./chatwoot/chatwoot.js";
import { freshdesk } from "./freshdesk/freshdesk.js";
import { helpScoutMailbox } from "./help-scout/helpScout.js";
import { intercomConversations } from "./intercom/intercom.js";
import { mailto } from "./mailto/mailto.js";
import { textMessage } from "./text-message/textMessage.js";
import { webhook } from "./webhook/webhook.js";
import { zendeskRequests } from "./zendesk/zendesk.js";

afterEach(() => vi.unstubAllGlobals());

function refusesBrowser(make: () => unknown): void {
  expect(make).toThrow(HandrailError);
  expect(make).toThrow(/every visitor/);
}

describe("where a desk may be made", () => {
  it("makes none with a secret in a browser, and the others anywhere", () => {
    vi.stubGlobal("window", {});
    refusesBrowser(() => freshdesk({ domain: "n.freshdesk.com", apiKey: "K" }));
    refusesBrowser(() => intercomConversations({ accessToken: "T" }));
    refusesBrowser(() => helpScoutMailbox({ accessToken: "T", mailboxId: 1 }));
    refusesBrowser(() => webhook({ url: "https://n.example/", secret: "s" }));
    expect(webhook({ url: "/api/contact" }).secrets).toBe("none");
    expect(zendeskRequests({ subdomain: "n" }).secrets).toBe("none");
  });

  it("refuses addresses that lead elsewhere, when it is made and not when someone has written", () => {
    expect(() => zendeskRequests({ subdomain: "evil.example/?" })).toThrow(/no Zendesk subdomain/);
    expect(() => freshdesk({ domain: "n.freshdesk.com@evil", apiKey: "K" })).toThrow(/no Freshdesk domain/);
    expect(() => chatwoot({ baseUrl: "http://chat.example", inboxIdentifier: "i" })).toThrow(/no secure address/);
    expect(() => webhook({ url: "//evil.example" })).toThrow(/no secure address/);
    expect(() => mailto({ address: "a@b.example,c@d.example" })).toThrow(/no safe link/);
    const viber = { kind: "messaging", service: "viber", href: "https://viber.example/n", staffed: true } as const;
    expect(() => textMessage({ channel: viber })).toThrow(/carry no text/);
  });

  it("says on a server that there is no page to open a program from", async () => {
    const options = { signal: new AbortController().signal, idempotencyKey: "1" };
    const transport = mailto({ address: "help@n.example" });
    await expect(transport({ message: "Hi", locale: "en" }, options)).rejects.toThrow(/no page here/);
  });
});
