import { shortRequest, textFile } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { fromHtml, lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countHtml } from "../text/measure.js";
import { helpScoutMailbox } from "./helpScout.js";

deskContract({
  name: "helpScoutMailbox",
  create: ({ fetch }) => helpScoutMailbox({ accessToken: async () => "secret", mailboxId: 85, fetch }),
  success: () => ({ status: 201, headers: { "Resource-ID": "C-77" } }),
  successWithoutCase: () => ({ status: 200 }),
  messageIn: (desk) => fromHtml(JSON.parse(lastBody(desk)).threads[0].text),
  measure: countHtml,
  limit: 65_000,
});

describe("helpScoutMailbox", () => {
  const desk = setUpFakeDesk();
  const create = () => helpScoutMailbox({ accessToken: async () => "T", mailboxId: 85, fetch: desk().fetch });

  it("sends a conversation with one thread by the customer", async () => {
    await send(create(), { ...shortRequest, attachments: [textFile] });
    expect(desk().urls()).toEqual(["POST https://api.helpscout.net/v2/conversations"]);
    expect(desk().received[0]?.headers.authorization).toBe("Bearer T");
    expect(desk().bodies()).toEqual([
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
  });

  it("respects X-RateLimit-Retry-After", async () => {
    desk().respond = () => ({ status: 429, headers: { "X-RateLimit-Retry-After": "10" } });
    await expect(send(create(), shortRequest)).rejects.toMatchObject({ retry: "later", retryAfter: 10_000 });
  });
});
