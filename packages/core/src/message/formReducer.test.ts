import { describe, expect, it } from "vitest";
import { type FormAction, type FormState, formReducer, initialFormState, isBusy } from "./formReducer.js";

const bill = new File(["bill"], "bill.pdf");
const photo = new File(["photo"], "photo.png");

/** Returns the state after actions on a form, which is empty unless `start` says otherwise. */
function stateAfter(actions: readonly FormAction[], start: Partial<FormState> = {}): FormState {
  return actions.reduce(formReducer, { ...initialFormState, ...start });
}

describe("formReducer", () => {
  it("stores validation errors, files and consent", () => {
    const state = stateAfter([
      { type: "validated", problems: { message: "Enter your message" } },
      { type: "filesChanged", files: [bill], problems: ["scan.pdf is too large"] },
      { type: "consentChanged", hasConsent: true },
    ]);
    expect(state).toEqual({
      ...initialFormState,
      problems: { message: "Enter your message" },
      files: [bill],
      fileProblems: ["scan.pdf is too large"],
      hasConsent: true,
    });
  });

  it("is sending until the message is in the outbox", () => {
    expect(stateAfter([{ type: "sendStarted" }]).isSending).toBe(true);
    expect(stateAfter([{ type: "sendStarted" }, { type: "sent", id: "first" }])).toMatchObject({
      currentId: "first",
      isSending: false,
    });
  });

  it("does not change the files of a message that is being put into the outbox", () => {
    const action: FormAction = { type: "filesChanged", files: [bill, photo], problems: [] };
    expect(stateAfter([{ type: "sendStarted" }, action], { files: [bill] }).files).toEqual([bill]);
  });

  it("is stuck after a failure, until a message is sent", () => {
    const stuck = stateAfter([{ type: "sendStarted" }, { type: "sendFailed" }]);
    expect(stuck).toMatchObject({ currentId: undefined, isSending: false, isStuck: true });
    expect(stateAfter([{ type: "sendStarted" }, { type: "sent", id: "first" }], stuck).isStuck).toBe(false);
  });

  it("hands the files over to the outbox, and keeps the consent in case the message fails", () => {
    expect(stateAfter([{ type: "sent", id: "first" }], { files: [bill], hasConsent: true })).toMatchObject({
      files: [],
      hasConsent: true,
    });
  });

  it("shows a restored draft as the message that was sent", () => {
    expect(stateAfter([{ type: "draftRecognized", id: "first" }]).currentId).toBe("first");
  });

  it("opens a message for a change, and closes it once it is sent", () => {
    const changing = stateAfter([{ type: "changeStarted", id: "refused", files: [bill], hasConsent: true }]);
    expect(changing).toMatchObject({ currentId: "refused", isChanging: true, files: [bill] });
    expect(stateAfter([{ type: "sent", id: "changed" }], changing)).toMatchObject({
      currentId: "changed",
      isChanging: false,
    });
  });

  it("stays open for a change when sending fails", () => {
    const actions: FormAction[] = [
      { type: "changeStarted", id: "refused", files: [], hasConsent: true },
      { type: "sendFailed" },
    ];
    expect(stateAfter(actions)).toMatchObject({ currentId: "refused", isChanging: true, isStuck: true });
  });

  it("ends a change, and keeps what the form holds for a new message", () => {
    const start = { currentId: "sent", isChanging: true, files: [bill], hasConsent: true };
    expect(stateAfter([{ type: "changeEnded" }], start)).toEqual({
      ...initialFormState,
      files: [bill],
      hasConsent: true,
    });
  });

  it("keeps the other files when some cannot be read any more", () => {
    const action = { type: "filesUnreadable", files: [bill], problems: ["We can't read photo.png any more."] } as const;
    expect(stateAfter([{ type: "sendStarted" }, action], { files: [bill, photo] })).toMatchObject({
      isSending: false,
      files: [bill],
      fileProblems: action.problems,
    });
  });

  it("restores the files and the consent of a message that is taken back, and changes nothing until it is", () => {
    const taking = stateAfter(
      [
        { type: "takeBackStarted", files: [bill], hasConsent: true },
        { type: "filesChanged", files: [], problems: [] },
      ],
      { currentId: "waiting" },
    );
    const expected = { currentId: undefined, isChanging: false, files: [bill], hasConsent: true };
    expect(taking).toMatchObject(expected);
    expect(isBusy(taking)).toBe(true);
    expect(stateAfter([{ type: "takenBack" }], taking)).toEqual({ ...initialFormState, ...expected });
  });

  it("is as before when a message could not be taken back", () => {
    const before = { ...initialFormState, currentId: "waiting", files: [photo] };
    const actions: FormAction[] = [
      { type: "takeBackStarted", files: [bill], hasConsent: true },
      { type: "notTakenBack", before },
    ];
    expect(stateAfter(actions, before)).toEqual(before);
  });

  it("stays open for a change when the message could not be replaced", () => {
    const start = { currentId: "refused", isChanging: true, files: [bill] };
    expect(stateAfter([{ type: "sendStarted" }, { type: "notReplaced" }], start)).toMatchObject({
      ...start,
      isSending: false,
    });
  });

  it.each<FormAction>([
    { type: "takeBackStarted", files: [bill], hasConsent: true },
    { type: "changeStarted", id: "refused", files: [bill], hasConsent: true },
  ])("adds the files of an earlier message to those chosen since, and forgets earlier errors ($type)", (action) => {
    const start = { files: [photo], problems: { message: "Enter your message" }, fileProblems: ["a.pdf is empty"] };
    expect(stateAfter([action], start)).toMatchObject({ files: [photo, bill], problems: {}, fileProblems: [] });
  });

  it("starts anew for another message, but still lets the browser post it when the outbox does not work", () => {
    const start = { currentId: "sent", isStuck: true, files: [bill], hasConsent: true, problems: { name: "Missing" } };
    expect(stateAfter([{ type: "anotherStarted" }], start)).toEqual({ ...initialFormState, isStuck: true });
  });
});
