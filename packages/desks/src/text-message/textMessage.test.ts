import { shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lastQueryValue } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countEncoded } from "../text/measure.js";
import { textMessage } from "./textMessage.js";

deskContract({
  name: "textMessage to a telephone",
  create: ({ open }) => textMessage({ channel: { kind: "sms", number: "+37060000000" }, open }),
  messageIn: (desk) => lastQueryValue(desk, "body"),
  measure: countEncoded,
  limit: 2000 - "sms:+37060000000?&body=".length,
});

deskContract({
  name: "textMessage to WhatsApp",
  create: ({ open }) =>
    textMessage({
      channel: { kind: "messaging", service: "whatsapp", href: "https://wa.me/37060000000", staffed: true },
      open,
    }),
  messageIn: (desk) => lastQueryValue(desk, "text"),
  measure: countEncoded,
  limit: 2000 - "https://wa.me/37060000000".length - "?&body=".length,
});

describe("textMessage", () => {
  const desk = setUpFakeDesk();

  it("opens a link to the number with the message", async () => {
    const transport = textMessage({ channel: { kind: "sms", number: "+3706 000 0000" }, open: desk().open });
    await send(transport, { ...shortRequest, message: "Hi" });
    const body = encodeURIComponent("Hi\r\n\r\nSubject: Roof\r\nE-mail: o@x.lt\r\nName: Ona\r\nLanguage: en");
    expect(desk().opened).toEqual([`sms:+37060000000?&body=${body}`]);
  });
});
