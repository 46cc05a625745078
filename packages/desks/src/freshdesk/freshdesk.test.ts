import { shortRequest, textFile } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { fromHtml, lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countHtml } from "../text/measure.js";
import { freshdesk } from "./freshdesk.js";

deskContract({
  name: "freshdesk",
  create: ({ fetch }) => freshdesk({ domain: "northwind.freshdesk.com", apiKey: "secret", fetch }),
  success: () => ({ status: 201, body: { id: "C-77" } }),
  successWithoutCase: () => ({ status: 200, body: {} }),
  messageIn: (desk) => {
    const [, inForm] = /name="description"\r\n\r\n([\s\S]*?)\r\n--/.exec(lastBody(desk)) ?? [];
    return fromHtml(inForm ?? JSON.parse(lastBody(desk)).description);
  },
  measure: countHtml,
  limit: 65_000,
});

describe("freshdesk", () => {
  const desk = setUpFakeDesk();
  const create = () =>
    freshdesk({ domain: "n.freshdesk.com", apiKey: "K", customFields: { cf_a: "b" }, fetch: desk().fetch });

  it("sends an open ticket with an HTML description", async () => {
    await send(create(), shortRequest);
    expect(desk().urls()).toEqual(["POST https://n.freshdesk.com/api/v2/tickets"]);
    expect(desk().bodies()).toEqual([
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
    expect(desk().received[0]?.headers.authorization).toBe(`Basic ${btoa("K:X")}`);
  });

  it("sends form data if there are files", async () => {
    await send(create(), { ...shortRequest, attachments: [textFile] });
    const { headers, body = "" } = desk().received[0] ?? {};
    expect(headers?.["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(body).toMatch(/name="attachments\[\]"; filename="a.txt"\r\nContent-Type: text\/plain\r\n\r\nhi\r\n/);
    expect(body).toMatch(/name="custom_fields\[cf_a\]"\r\n\r\nb\r\n/);
  });

  it("adds a name if the customer gave only a telephone number", async () => {
    await send(create(), { message: "Call me", locale: "en", phone: "+3706" });
    expect(desk().bodies()[0]).toMatchObject({ phone: "+3706", name: "Customer" });
  });
});
