import { shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countCharacters } from "../text/measure.js";
import { intercomConversations } from "./intercom.js";

deskContract({
  name: "intercomConversations",
  create: ({ fetch }) => intercomConversations({ accessToken: "secret", fetch }),
  success: ({ url }) =>
    url.endsWith("/contacts")
      ? { body: { id: "lead-1" } }
      : { body: { type: "user_message", conversation_id: "C-77" } },
  successWithoutCase: ({ url }) =>
    url.endsWith("/contacts") ? { body: { id: "lead-1" } } : { body: { type: "error.list" } },
  messageIn: (desk) => JSON.parse(lastBody(desk)).body,
  measure: countCharacters,
  limit: 10_000,
});

describe("intercomConversations", () => {
  const desk = setUpFakeDesk();

  it("creates a lead, then the lead's conversation", async () => {
    desk().respond = ({ url }) => ({ body: url.endsWith("/contacts") ? { id: "L" } : { conversation_id: 9 } });
    const transport = intercomConversations({ accessToken: "T", region: "eu", fetch: desk().fetch });
    expect(await send(transport, shortRequest)).toEqual({ reference: "9" });
    expect(desk().urls()).toEqual([
      "POST https://api.eu.intercom.io/contacts",
      "POST https://api.eu.intercom.io/conversations",
    ]);
    expect(desk().bodies()).toEqual([
      { role: "lead", name: "Ona", email: "o@x.lt" },
      { from: { type: "lead", id: "L" }, body: "It rains\n<in>\n\nSubject: Roof\nLanguage: en" },
    ]);
    expect(desk().received[1]?.headers.authorization).toBe("Bearer T");
  });

  it("allows another attempt without asking if the lead could not be created", async () => {
    desk().respond = () => ({ status: 500 });
    const transport = intercomConversations({ accessToken: "T", fetch: desk().fetch });
    await expect(send(transport, shortRequest)).rejects.toMatchObject({ retry: "later", status: 500 });
  });
});
