import { describe, expect, it } from "vitest";
import {
  buildContactRequest,
  isContactRequest,
  isUnchanged,
  type RequestParts,
  toFiles,
  toFormValues,
} from "./contactRequest.js";
import { emptyValues, fieldOrder } from "./formFields.js";

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

describe("isUnchanged", () => {
  const content = new Blob(["bill"], { type: "application/pdf" });
  const attachments = [{ name: "bill.pdf", type: "application/pdf", size: 4, content }];
  const request = buildContactRequest({ ...parts, attachments });
  const values = toFormValues(request);

  it("recognises a form that is filled in with the request", () => {
    expect(isUnchanged(request, { ...values, subject: " " }, toFiles(request))).toBe(true);
  });

  it.each(fieldOrder)("notices another %s", (name) => {
    expect(isUnchanged(request, { ...values, [name]: "changed" }, toFiles(request))).toBe(false);
  });

  it("notices a file that was removed, added or replaced", () => {
    const other = new File(["photo"], "photo.png");
    for (const files of [[], [...toFiles(request), other], [other]]) {
      expect(isUnchanged(request, values, files)).toBe(false);
    }
  });
});

describe("isContactRequest", () => {
  const valid = { message: "Text", locale: "en" };
  const file = { name: "bill.pdf", type: "application/pdf", size: 4, content: new Blob(["bill"]) };

  it.each([
    [null],
    ["text"],
    [{}],
    [{ message: "Text" }],
    [{ message: 1, locale: "en" }],
    [{ ...valid, email: 1 }],
    [{ ...valid, attachments: null }],
    [{ ...valid, attachments: [null] }],
    [{ ...valid, attachments: [{ ...file, size: "4" }] }],
    [{ ...valid, attachments: [{ ...file, content: {} }] }],
  ])("rejects %j", (value) => {
    expect(isContactRequest(value)).toBe(false);
  });

  it("accepts a message with a locale, and with files", () => {
    expect(isContactRequest(valid)).toBe(true);
    expect(isContactRequest({ ...valid, email: "jonas@example.com", attachments: [file] })).toBe(true);
  });
});
