import { shortRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it, vi } from "vitest";
import { lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send } from "../testing/fakeDesk.js";
import { countCharacters } from "../text/measure.js";
import { salesforceWebToCase } from "./salesforce.js";

deskContract({
  name: "salesforceWebToCase",
  create: ({ fetch }) => salesforceWebToCase({ organizationId: "00D000000000001", fetch }),
  success: () => ({ status: 200 }),
  messageIn: (desk) => new URLSearchParams(lastBody(desk)).get("description") ?? "",
  measure: countCharacters,
  limit: 32_000,
});

describe("salesforceWebToCase", () => {
  const url = "https://webto.salesforce.com/servlet/servlet.WebToCase?encoding=UTF-8&orgId=00D1";

  it("sends the fields of the form that Salesforce generates", async () => {
    const fetch = vi.fn(async () => Response.json(null));
    const transport = salesforceWebToCase({ organizationId: "00D1", fields: { type: "Web" }, fetch });
    expect(await send(transport, shortRequest)).toEqual({});
    const description = "It rains\n<in>\n\nLanguage: en";
    const body = { type: "Web", orgid: "00D1", subject: "Roof", description, name: "Ona", email: "o@x.lt" };
    expect(fetch).toHaveBeenCalledWith(url, expect.objectContaining({ body: new URLSearchParams(body) }));
    expect(fetch).not.toHaveBeenCalledWith(url, expect.objectContaining({ mode: "no-cors" }));
  });

  it("accepts the opaque response that a browser gets", async () => {
    vi.stubGlobal("window", {});
    const opaque = Object.defineProperty(Response.error(), "type", { value: "opaque" });
    const fetch = vi.fn(async () => opaque);
    const transport = salesforceWebToCase({ organizationId: "00D1", fetch });
    expect(await send(transport, shortRequest)).toEqual({});
    expect(fetch).toHaveBeenCalledWith(url, expect.objectContaining({ mode: "no-cors" }));
    vi.unstubAllGlobals();
  });
});
