import { describe, expect, it } from "vitest";
import type { Channel } from "./channel.js";
import { channelValue } from "./channelValue.js";

describe("channelValue", () => {
  it.each<[Channel, string]>([
    [{ kind: "phone", number: "+370 5 200 0000" }, "+370 5 200 0000"],
    [{ kind: "phone", number: "+37052000000", display: "700 55 010" }, "700 55 010"],
    [{ kind: "email", address: "help@example.com" }, "help@example.com"],
    [{ kind: "sms", number: "1855" }, "1855"],
    [{ kind: "messaging", service: "whatsapp", href: "https://wa.me/37052000000", staffed: true }, "WhatsApp"],
    [{ kind: "messaging", service: "constructor", href: "https://example.com", staffed: true }, "constructor"],
    [{ kind: "visit", address: "Gedimino pr. 9, Vilnius", href: "/map" }, "Gedimino pr. 9, Vilnius"],
    [{ kind: "form", action: "/contact" }, ""],
    [{ kind: "callback", href: "/callback" }, ""],
  ])("returns for %j the text %j", (channel, value) => {
    expect(channelValue(channel)).toBe(value);
  });
});
