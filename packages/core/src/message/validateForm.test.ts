import { describe, expect, it } from "vitest";
import { form as messages } from "../messages/en/form/index.js";
import { emptyValues, type FormFields, type FormValues, maxMessageLength } from "./formFields.js";
import { validateForm } from "./validateForm.js";

const fields: FormFields = { email: "required", phone: "optional" };

function validate(values: Partial<FormValues>, lacksConsent = false) {
  const filled = { ...emptyValues, message: "My bill is wrong.", email: "jonas@example.com", ...values };
  return validateForm({ values: filled, fields, lacksConsent }, messages);
}

describe("validateForm", () => {
  it("finds no problem in a form that can be sent", () => {
    expect(validate({})).toEqual({});
  });

  it("requires the message and the required fields, trimmed", () => {
    expect(validate({ message: " \n", email: "" })).toEqual({
      email: messages.emailMissing,
      message: messages.messageMissing,
    });
  });

  it("ignores a field that the form does not have", () => {
    expect(
      validateForm(
        { values: { ...emptyValues, message: "Text", email: "x" }, fields: {}, lacksConsent: false },
        messages,
      ),
    ).toEqual({});
  });

  it.each([
    ["email", "jonas", messages.emailWrong],
    ["email", "jonas@example", messages.emailWrong],
    ["email", "a@b.com,", messages.emailWrong],
    ["email", "mailto:a@b.com", messages.emailWrong],
    ["phone", "12 34", messages.phoneWrong],
    ["phone", "1".repeat(501), "Shorten this to 500 characters"],
    ["message", "x".repeat(maxMessageLength + 1), "Shorten your message to 10000 characters"],
  ])("reports an invalid %s", (name, text, problem) => {
    expect(validate({ [name]: text })).toEqual({ [name]: problem });
  });

  it("counts digits of every script in a telephone number", () => {
    expect(validate({ phone: "٠١٢٣٤" })).toEqual({});
  });

  it("requires one way to answer if each alone is optional", () => {
    const both: FormFields = { email: "optional", phone: "optional" };
    const check = (values: Partial<FormValues>, checked: FormFields, isAnswerKnown = false) =>
      validateForm(
        { values: { ...emptyValues, message: "Text", ...values }, fields: checked, lacksConsent: false, isAnswerKnown },
        messages,
      );
    expect(check({}, both)).toEqual({ email: messages.emailOrPhoneMissing });
    expect(check({ phone: "700 55 010" }, both)).toEqual({});
    expect(check({}, { phone: "optional" })).toEqual({ phone: messages.phoneMissing });
    expect(check({}, both, true)).toEqual({});
  });

  it("reports missing consent", () => {
    expect(validate({}, true)).toEqual({ consent: messages.consentMissing });
  });
});
