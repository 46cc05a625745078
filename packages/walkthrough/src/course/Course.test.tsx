import { defineContacts, HandrailProvider } from "@handrail/contact";
import type { RichText } from "@handrail/core";
import type { TrainingCourse } from "@handrail/core/content";
import { createJourney } from "@handrail/core/journey";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type ComponentProps, StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { memoryRecordStore } from "../records/memoryRecordStore.js";
import { recordCheck } from "../records/recordEvents.js";
import { createRecord, recordKey, type TrainingRecord } from "../records/trainingRecord.js";
import type { TrainingStore } from "../records/trainingStore.js";
import { giveBoxes } from "../testing/giveBoxes.js";
import { paragraph } from "../testing/kindsOfSteps.js";
import { Course } from "./Course.js";
import { courseStepId } from "./courseTraining.js";
import { failingStore, recordOf, storeWith } from "./testing/demoRecords.js";

const staffContacts = defineContacts([{ kind: "email", address: "trainer@example.com" }]);
const question = { type: "short", text: "How many?", correct: ["two"] } as const;
const steps = [
  { id: "open", title: "Open it", body: paragraph("Press Cases.") },
  { id: "ask", title: "A question", body: paragraph("Think."), kind: "check", question },
] as const;
const walkthrough = {
  id: "desk",
  version: 1,
  locale: "en",
  title: "The desk",
  summary: "All in one place.",
  audience: "customer",
  steps,
} as const;
const course: TrainingCourse = {
  id: "first-week",
  version: 4,
  locale: "en",
  title: "Your first week",
  summary: "In short steps.",
  modules: [{ walkthrough }],
  passMark: 1,
};
const tourCourse: TrainingCourse = { ...course, modules: [{ walkthrough, presentation: "tour" }] };
const key = recordKey({ training: "first-week", learner: "k-204" });

const page = (props: Partial<ComponentProps<typeof Course>> = {}, journey = createJourney()) => (
  <StrictMode>
    <HandrailProvider
      contacts={contacts}
      staffContacts={staffContacts}
      journey={journey}
      now={Date.parse("2026-11-16T10:00:00Z")}
      timeZone="Europe/Vilnius"
    >
      <Course course={course} learner="k-204" store={memoryRecordStore()} {...props} />
    </HandrailProvider>
  </StrictMode>
);
const openModule = () => userEvent.click(screen.getByText("The desk"));
const answer = async (text: string) => userEvent.type(screen.getByRole("textbox"), `${text}{Enter}`);
const stored = async (store: TrainingStore): Promise<TrainingRecord | undefined> => store.read(key);

beforeEach(() => {
  giveBoxes();
  // jsdom has neither.
  Element.prototype.scrollIntoView = vi.fn();
  window.print = vi.fn();
});

describe("Course", () => {
  it("shows all steps and the trainer in the server's HTML, and no button that needs JavaScript", () => {
    // The launcher of the page follows, which leads to the provider's contacts.
    const [html = ""] = renderToString(page({ course: tourCourse })).split("<handrail-launcher");
    for (const text of ["Your first week", "Press Cases.", "How many?", "mailto:trainer@example.com"])
      expect(html).toContain(text);
    expect(html).not.toContain("tel:+37052000000");
    for (const text of ["Mark as done", "Start on the real screen"]) expect(html).not.toContain(text);
  });

  it("gives its headings the levels below that of the title", () => {
    render(page({ headingLevel: 1 }));
    const levels = screen
      .getAllByRole("heading", { hidden: true })
      .map(({ tagName, textContent }) => tagName + textContent);
    expect(levels).toEqual(["H1Your first week", "H2Modules", "H3The desk", "H4Open it", "H4A question"]);
  });

  it.each([
    [1, "H5"],
    [2, "H6"],
  ] as const)(
    "gives the headings of a step the level below that of its title, below a title of level %i",
    (level, tag) => {
      const heading = (value: string): RichText => ({
        type: "root",
        children: [{ type: "element", tagName: "h2", properties: {}, children: [{ type: "text", value }] }],
      });
      const video = {
        kind: "video",
        src: "/a.mp4",
        captions: "/a.vtt",
        transcript: heading("In the transcript"),
      } as const;
      const kinds = [
        { id: "show", title: "Show", body: heading("In the text") },
        { id: "try", title: "Try", body: paragraph(""), kind: "practise", hint: heading("In the hint") },
        { id: "see", title: "See", body: paragraph(""), kind: "media", media: video },
      ] as const;
      render(
        page({
          headingLevel: level,
          course: { ...course, modules: [{ walkthrough: { ...walkthrough, steps: kinds } }] },
        }),
      );
      const tags = ["In the text", "In the hint", "In the transcript"].map((text) => screen.getByText(text).tagName);
      expect(tags).toEqual([tag, tag, tag]);
    },
  );

  it("records a step, says so where focus is, and continues there on another day", async () => {
    const store = memoryRecordStore();
    const { unmount } = render(page({ store }));
    await openModule();
    await userEvent.click(await screen.findByRole("button", { name: "Mark as done" }));
    expect(document.activeElement).toHaveTextContent("Done");
    expect(screen.getByRole("progressbar", { name: "1 of 2 steps done" })).toBeDefined();
    unmount();
    await waitFor(async () =>
      expect(await stored(store)).toMatchObject({ steps: [{ step: "desk/open" }], version: 4 }),
    );
    render(page({ store }));
    const resume = await screen.findByRole("link", { name: "Go on with step 2 of The desk" });
    await userEvent.click(resume);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "A question" }));
    expect(document.activeElement?.id).toBe("first-week-desk-ask");
  });

  it("raises the rail after a wrong answer, and gives the certificate once all is right", async () => {
    const store = memoryRecordStore();
    const onRecord = vi.fn();
    const { container } = render(page({ store, onRecord, learnerName: "Ona" }));
    await openModule();
    await answer("three");
    expect(container.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
    await userEvent.click(screen.getByRole("button", { name: "Mark as done" }));
    expect(await screen.findByText("You have not passed yet")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await userEvent.clear(screen.getByRole("textbox"));
    await answer("two");
    const certificate = await screen.findByRole("region", { name: "Certificate" });
    expect(certificate).toHaveTextContent(/Ona.*Your first week.*Version4.*Verification code/);
    const record = await stored(store);
    expect(record?.results.map(({ isPassed }) => isPassed)).toEqual([false, true]);
    expect(record?.checks.map(({ response }) => response)).toEqual([["three"], ["two"]]);
    const awards = onRecord.mock.calls.filter(([before, after]) => !before.award && after.award);
    expect(awards).toHaveLength(1);
  });

  it("asks every question again after a course was failed in which the first answers count", async () => {
    const ask = (id: string) => ({ ...steps[1], id, title: id });
    const module = { walkthrough: { ...walkthrough, steps: [ask("one"), ask("two"), ask("three")] } };
    const store = memoryRecordStore();
    const first: TrainingCourse = { ...course, modules: [module], countedAnswer: "first" };
    render(page({ course: first, store }));
    await openModule();
    const form = (index: number) => {
      const found = screen.getAllByRole("listitem").filter((item) => item.matches('[data-hr~="course-step"]'))[index];
      return within(found ?? document.body);
    };
    const reply = async (index: number, text: string) =>
      userEvent.type(form(index).getByRole("textbox"), `${text}{Enter}`);
    await reply(0, "two");
    await reply(1, "three");
    await reply(2, "two");
    expect(await screen.findByText("You have not passed yet")).toBeDefined();
    // The answer that ended the round is still explained, and can be given again.
    expect(document.activeElement).toHaveTextContent("That's right");
    expect(form(0).getByRole("textbox")).toHaveValue("");
    await reply(0, "two");
    for (const index of [1, 2]) {
      await userEvent.click(form(index).getByRole("button", { name: "Try again" }));
      await userEvent.clear(form(index).getByRole("textbox"));
      await reply(index, "two");
    }
    expect(await screen.findByRole("region", { name: "Certificate" })).toBeDefined();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
  });

  it("opens every question again on another day after such a failure", async () => {
    const first: TrainingCourse = { ...course, countedAnswer: "first" };
    const failed = recordOf(first, { learner: "k-204", isRight: false });
    const at = (failed.results[0]?.at ?? 0) - 1;
    const record = recordCheck(failed, { step: "desk/ask", response: ["two"], isCorrect: true, at });
    render(page({ course: first, store: storeWith(record) }));
    await openModule();
    expect(await screen.findByText("You have not passed yet")).toBeDefined();
    await answer("two");
    expect(await screen.findByRole("region", { name: "Certificate" })).toBeDefined();
  });

  it("starts anew with another course", async () => {
    const store = memoryRecordStore();
    const { container, rerender } = render(page({ store }));
    await openModule();
    await answer("three");
    const other: TrainingCourse = { ...course, id: "other" };
    rerender(page({ store, course: other }));
    expect(container.querySelector('[data-hr~="rail"]')).not.toHaveAttribute("data-risen");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await store.read(recordKey({ training: "other", learner: "k-204" })))?.visits ?? []).toEqual([]);
  });

  it("stops measuring when the module that is open is removed", async () => {
    const store = memoryRecordStore();
    const { rerender } = render(page({ store }));
    await openModule();
    await waitFor(async () => expect((await stored(store))?.visits).toHaveLength(1));
    rerender(page({ store, course: { ...course, modules: [] } }));
    await waitFor(async () => expect((await stored(store))?.visits[0]?.endedAt).toBeDefined());
  });

  it("shows an answer of an earlier visit", async () => {
    render(page({ store: storeWith(recordOf(course, { learner: "k-204" })) }));
    await openModule();
    expect(await screen.findByText("That's right")).toBeDefined();
  });

  it("shows on another day which answer was wrong", async () => {
    const store = memoryRecordStore();
    await store.update(key, () => {
      const check = { step: courseStepId("desk", "ask"), response: ["three"], isCorrect: false, at: 1 };
      return recordCheck(createRecord({ training: "first-week", learner: "k-204" }), check);
    });
    render(page({ store }));
    await openModule();
    expect(await screen.findByText("That's not right yet")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await answer("two");
    expect(await screen.findByText("That's right")).toBeDefined();
  });

  it("starts the tour of a module at the first step that is not done, and leaves out what was skipped", async () => {
    const practice = {
      id: "try",
      title: "Try it",
      body: paragraph("Press it."),
      kind: "practise",
      until: { event: "click" },
    } as const;
    const module = { walkthrough: { ...walkthrough, steps: [practice, ...steps] }, presentation: "tour" } as const;
    const store = memoryRecordStore();
    render(page({ course: { ...course, modules: [module] }, store }));
    await openModule();
    await userEvent.click(await screen.findByRole("button", { name: "Start on the real screen" }));
    const card = await screen.findByRole("dialog", { name: /Try it/ });
    await userEvent.click(within(card).getByRole("button", { name: "Skip this step" }));
    await userEvent.click(await within(card).findByRole("button", { name: "Next" }));
    await waitFor(async () => expect((await stored(store))?.steps.map(({ step }) => step)).toEqual(["desk/open"]));
    expect(within(card).getByText("Ask your trainer")).toBeDefined();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Start on the real screen" }));
    expect(await screen.findByRole("dialog", { name: /Try it/ })).toBeDefined();
  });

  it("links a tour to its screen, and never to an unsafe address", async () => {
    const screens = ["/desk?lesson=desk", "javascript:alert(1)"];
    const modules = screens.map((address, index) => ({
      walkthrough: { ...walkthrough, id: `desk-${index}` },
      presentation: "tour" as const,
      screen: address,
    }));
    const { container } = render(page({ course: { ...course, modules } }));
    const links = [...container.querySelectorAll('[data-hr~="course-tour"]')].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/desk?lesson=desk", null]);
  });

  it("records who asked for help while a module is open", async () => {
    const store = memoryRecordStore();
    const journey = createJourney();
    render(page({ store }, journey));
    const help = { type: "contact.started", channelId: "email", place: "rail" } as const;
    act(() => journey.record(help));
    await openModule();
    act(() => journey.record(help));
    await waitFor(async () => expect((await stored(store))?.help).toHaveLength(1));
  });

  it("measures one visit in StrictMode, while the page is visible", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const store = memoryRecordStore();
    const { unmount } = render(page({ store }));
    await openModule();
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    unmount();
    await vi.waitFor(async () =>
      expect((await stored(store))?.visits).toMatchObject([{ endedAt: expect.any(Number) }]),
    );
    expect((await stored(store))?.visits[0]?.seconds).toBeGreaterThanOrEqual(40);
    vi.useRealTimers();
  });

  it("says that the store failed, raises the rail, and keeps what is done", async () => {
    const { container } = render(page({ store: failingStore }));
    expect(await screen.findByText("We can't reach your progress right now")).toBeDefined();
    expect(container.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
    await openModule();
    await userEvent.click(await screen.findByRole("button", { name: "Mark as done" }));
    expect(screen.getByRole("progressbar", { name: "1 of 2 steps done" })).toBeDefined();
  });

  it("says that it tries a store again, and that it works, where focus is", async () => {
    const memory = memoryRecordStore();
    let answerRead = () => {};
    let isDown = true;
    const store: TrainingStore = {
      ...memory,
      persistent: true,
      read: async (id) => {
        if (!isDown) await new Promise<void>((resolve) => (answerRead = resolve));
        return isDown ? failingStore.read(id) : memory.read(id);
      },
    };
    const { container } = render(page({ store }));
    const retry = await screen.findByRole("button", { name: "Try again" });
    isDown = false;
    await userEvent.click(retry);
    expect(screen.getByText("Trying again")).toBeDefined();
    expect(retry).toHaveFocus();
    await act(async () => answerRead());
    expect(await screen.findByText("We can reach your progress again.")).toBeDefined();
    expect(container.querySelector('[data-hr~="course-note"]')).toHaveFocus();
    expect(container.querySelector('[data-hr~="rail"]')).not.toHaveAttribute("data-risen");
  });

  it("writes the due date as seen from today", () => {
    const due = (dueDate: string) => {
      const { container, unmount } = render(page({ course: { ...course, dueDate } }));
      const text = container.querySelector('[data-hr~="course-facts"]')?.textContent;
      unmount();
      return text;
    };
    expect(due("2026-11-19")).toContain("Due in 3 days");
    expect(due("2026-11-14")).toContain("Overdue by 2 days");
    expect(renderToString(page({ course: { ...course, dueDate: "2026-11-14" } }))).toContain("Due November 14, 2026");
  });
});
