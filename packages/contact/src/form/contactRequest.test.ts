import { describe, expect, it } from "vitest";
import { buildContactRequest, isContactRequest, type RequestParts, toFiles } from "./contactRequest.js";
import { emptyValues } from "./formFields.js";

const parts: RequestParts = {
  values: { ...emptyValues, message: "  My bill is wrong. ", email: "jonas@example.com", phone: "700 55 010" },
  fields: { email: "required", name: "optional" },
  files: [],
  locale: "en",
  page: undefined,
  topic: undefined,
  handoff: undefined,
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

  it("attaches files, which toFiles returns again", async () => {
    const request = buildContactRequest({
      ...parts,
      files: [new File(["bill"], "bill.pdf", { type: "application/pdf" })],
    });
    expect(request.attachments).toMatchObject([{ name: "bill.pdf", type: "application/pdf", size: 4 }]);
    expect(toFiles(request)).toMatchObject([{ name: "bill.pdf", type: "application/pdf", size: 4 }]);
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
