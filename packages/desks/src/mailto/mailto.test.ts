import { shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lastQueryValue } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countEncoded } from "../text/measure.js";
import { mailto } from "./mailto.js";

deskContract({
  name: "mailto",
  create: ({ open }) => mailto({ address: "help@northwind.example", open }),
  messageIn: (desk) => lastQueryValue(desk, "body"),
  measure: countEncoded,
  limit: 2000 - "mailto:help@northwind.example?subject=Bill&body=".length,
  // Without a subject, one is made of the message and grows with it.
  extra: { subject: "Bill" },
});

describe("mailto", () => {
  const desk = setUpFakeDesk();

  it("opens a link to the address with subject and message", async () => {
    await send(mailto({ address: "help@n.example", open: desk().open }), shortRequest);
    const body = encodeURIComponent("It rains\r\n<in>\r\n\r\nE-mail: o@x.lt\r\nName: Ona\r\nLanguage: en");
    expect(desk().opened).toEqual([`mailto:help@n.example?subject=Roof&body=${body}`]);
  });
});
