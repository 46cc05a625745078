import { describe, expect, it } from "vitest";
import { buildContactRequest, isContactRequest, type RequestParts, toFiles } from "./contactRequest.js";
import { emptyValues } from "./formFields.js";

const parts: RequestParts = {
  values: { ...emptyValues, message: "  My bill is wrong. ", email: "jonas@example.com", phone: "700 55 010" },
  fields: { email: "required", name: "optional" },
  attachments: [],
  locale: "en",
  page: undefined,
  topic: undefined,
  handoff: undefined,
  consent: undefined,
};

describe("buildContactRequest", () => {
  it("takes the trimmed text of the form's own fields and leaves out what is empty", () => {
    expect(buildContactRequest(parts)).toEqual({
      message: "My bill is wrong.",
      email: "jonas@example.com",
      locale: "en",
    });
  });

  it("adds page, topic and handoff", () => {
    const handoff = { version: 1, locale: "en", searches: [], articles: [], steps: [] } as const;
    const request = buildContactRequest({ ...parts, page: "https://example.com/help", topic: "bill", handoff });
    expect(request).toMatchObject({ page: "https://example.com/help", topic: "bill", handoff });
  });

  it("adds files, which toFiles returns again, and the consent that was given", () => {
    const content = new Blob(["bill"], { type: "application/pdf" });
    const attachments = [{ name: "bill.pdf", type: "application/pdf", size: 4, content }];
    const consent = { text: "I agree.", at: "2026-11-16T08:00:00.000Z" };
    const request = buildContactRequest({ ...parts, attachments, consent });
    expect(request).toMatchObject({ attachments, consent });
    expect(toFiles(request)).toMatchObject([{ name: "bill.pdf", type: "application/pdf", size: 4 }]);
  });

  it("reads an e-mail address from a Japanese keyboard", () => {
    const values = { ...parts.values, email: "jonas＠example.com" };
    expect(buildContactRequest({ ...parts, values }).email).toBe("jonas@example.com");
  });
});

describe("isContactRequest", () => {
  it.each([[null], ["text"], [{}], [{ message: "Text" }], [{ message: 1, locale: "en" }]])("rejects %j", (value) => {
    expect(isContactRequest(value)).toBe(false);
  });

  it("accepts a message with a locale", () => {
    expect(isContactRequest({ message: "Text", locale: "en" })).toBe(true);
  });
});
