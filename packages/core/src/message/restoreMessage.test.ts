import { describe, expect, it } from "vitest";
import type { ContactRequest } from "../outbox/transport.js";
import { emptyValues } from "./formFields.js";
import { restoreMessage } from "./restoreMessage.js";

const earlier: ContactRequest = { message: "An earlier one.", email: "old@example.com", name: "Jonas", locale: "en" };
const restored = { ...emptyValues, message: "An earlier one.", email: "old@example.com", name: "Jonas" };

describe("restoreMessage", () => {
  it("fills an empty form with the message", () => {
    expect(restoreMessage(earlier, emptyValues)).toEqual(restored);
  });

  it("treats white space as empty", () => {
    expect(restoreMessage(earlier, { ...emptyValues, message: " \n" })).toEqual(restored);
  });

  it("appends the message to text typed since, and keeps the other typed fields", () => {
    const typed = { ...emptyValues, message: "Something new. ", email: "new@example.com" };
    expect(restoreMessage(earlier, typed)).toEqual({
      ...restored,
      message: "Something new.\n\nAn earlier one.",
      email: "new@example.com",
    });
  });

  it("does not append a message that is typed already", () => {
    expect(restoreMessage(earlier, { ...emptyValues, message: "An earlier one." })).toEqual(restored);
  });

  it("moves an earlier subject into the message if another was typed since", () => {
    const typed = { ...emptyValues, subject: "Router", message: "It is broken." };
    expect(restoreMessage({ ...earlier, subject: "Bill" }, typed)).toMatchObject({
      subject: "Router",
      message: "It is broken.\n\nBill\n\nAn earlier one.",
    });
  });
});
