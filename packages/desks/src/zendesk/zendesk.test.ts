import { shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send, setUpFakeDesk } from "../testing/fakeDesk.js";
import { countCharacters } from "../text/measure.js";
import { zendeskRequests } from "./zendesk.js";

deskContract({
  name: "zendeskRequests",
  create: ({ fetch }) => zendeskRequests({ subdomain: "northwind", fetch }),
  success: () => ({ status: 201, body: { request: { id: "C-77" } } }),
  successWithoutCase: () => ({ status: 200, body: { suspended_ticket: { id: 1 } } }),
  messageIn: (desk) => JSON.parse(lastBody(desk)).request.comment.body,
  measure: countCharacters,
  limit: 65_000,
});

describe("zendeskRequests", () => {
  const desk = setUpFakeDesk();

  it("sends an anonymous request", async () => {
    const transport = zendeskRequests({ subdomain: "northwind", fetch: desk().fetch, topicField: 7 });
    await send(transport, { ...shortRequest, topic: "roof" });
    expect(desk().urls()).toEqual(["POST https://northwind.zendesk.com/api/v2/requests.json"]);
    expect(desk().bodies()).toEqual([
      {
        request: {
          requester: { name: "Ona", email: "o@x.lt" },
          subject: "Roof",
          comment: { body: "It rains\n<in>\n\nTopic: roof\nLanguage: en" },
          custom_fields: [{ id: 7, value: "roof" }],
        },
      },
    ]);
    expect(desk().received[0]?.headers["content-type"]).toBe("application/json");
  });
});
