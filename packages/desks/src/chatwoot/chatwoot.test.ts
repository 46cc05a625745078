import { emptyHandoff, shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countCharacters } from "../text/measure.js";
import { chatwoot } from "./chatwoot.js";

deskContract({
  name: "chatwoot",
  create: ({ fetch }) => chatwoot({ inboxIdentifier: "inbox-1", fetch }),
  success: ({ url }) => ({ body: url.endsWith("/contacts") ? { source_id: "s/1" } : { id: "C-77" } }),
  successWithoutCase: ({ url }) => ({
    body: url.endsWith("/contacts") ? { source_id: "s/1" } : url.endsWith("/messages") ? {} : { id: "C-77" },
  }),
  messageIn: (desk) => JSON.parse(lastBody(desk)).content,
  measure: countCharacters,
  limit: 150_000,
});

describe("chatwoot", () => {
  const desk = setUpFakeDesk();

  it("creates a contact, a conversation and a message", async () => {
    desk().respond = ({ url }) => ({ body: url.endsWith("/contacts") ? { source_id: "s/1" } : { id: 5 } });
    const transport = chatwoot({ baseUrl: "https://chat.example//", inboxIdentifier: "in", fetch: desk().fetch });
    const handoff = { ...emptyHandoff, question: "Roof?" };
    expect(await send(transport, { ...shortRequest, handoff })).toEqual({ reference: "5" });
    const contacts = "POST https://chat.example/public/api/v1/inboxes/in/contacts";
    const conversations = `${contacts}/s%2F1/conversations`;
    expect(desk().urls()).toEqual([contacts, conversations, `${conversations}/5/messages`]);
    expect(desk().bodies()).toEqual([
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

  it("allows another attempt without asking if the contact could not be created", async () => {
    desk().respond = () => ({ status: 500 });
    const transport = chatwoot({ inboxIdentifier: "in", fetch: desk().fetch });
    await expect(send(transport, shortRequest)).rejects.toMatchObject({ retry: "later", status: 500 });
  });
});
