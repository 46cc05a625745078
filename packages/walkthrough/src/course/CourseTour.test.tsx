import { HandrailProvider } from "@handrail/contact";
import type { TrainingCourse } from "@handrail/core/content";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { memoryRecordStore } from "../records/memoryRecordStore.js";
import { recordKey } from "../records/trainingRecord.js";
import type { TrainingStore } from "../records/trainingStore.js";
import { giveBoxes } from "../testing/giveBoxes.js";
import { checkStep, paragraph, questions } from "../testing/kindsOfSteps.js";
import { CourseTour } from "./CourseTour.js";
import { failingStore, recordOf } from "./testing/demoRecords.js";

const steps = [
  { id: "open", title: "Open it", body: paragraph("Press Cases.") },
  { ...checkStep(questions.short), id: "ask", title: "A question" },
  { id: "end", title: "The end", body: paragraph("That was it.") },
] as const;
const course: TrainingCourse = {
  id: "week",
  version: 1,
  locale: "en",
  title: "Week",
  summary: "",
  modules: [
    {
      walkthrough: { id: "desk", version: 1, locale: "en", title: "Desk", summary: "", audience: "staff", steps },
      presentation: "tour",
      screen: "/desk",
    },
  ],
  passMark: 1,
};
const key = recordKey({ training: "week" });
const page = (store: TrainingStore = memoryRecordStore(), moduleId = "desk", onOpenChange = vi.fn()) => (
  <StrictMode>
    <HandrailProvider contacts={contacts}>
      <CourseTour
        course={course}
        moduleId={moduleId}
        store={store}
        courseHref="/training/week"
        onOpenChange={onOpenChange}
      />
    </HandrailProvider>
  </StrictMode>
);

beforeEach(() => {
  giveBoxes();
  // jsdom has none.
  Element.prototype.scrollIntoView = vi.fn();
});

describe("CourseTour", () => {
  it("records each step and answer, and the certificate at the end", async () => {
    const store = memoryRecordStore();
    const onOpenChange = vi.fn();
    render(page(store, "desk", onOpenChange));
    const card = await screen.findByRole("dialog", { name: /Open it/ });
    const press = async (name: string) => userEvent.click(await within(card).findByRole("button", { name }));
    await press("Next");
    await userEvent.type(await within(card).findByRole("textbox"), "trainer{Enter}");
    // The step does not change by itself.
    expect(within(card).getByRole("heading", { name: "A question" })).toBeDefined();
    await press("Next");
    await press("Finish");
    await waitFor(async () => expect((await store.read(key))?.award).toBeDefined());
    expect(await within(card).findByRole("heading", { name: "You have passed this course" })).toBeDefined();
    expect(within(card).getByText(/It is lost when you close this page/)).toBeDefined();
    expect(within(card).getByRole("link", { name: "Back to the course" })).toHaveAttribute("href", "/training/week");
    await press("Close");
    expect(onOpenChange).toHaveBeenLastCalledWith(false);
    const record = await store.read(key);
    expect(record?.steps.map(({ step }) => step)).toEqual(["desk/open", "desk/ask", "desk/end"]);
    expect(record?.checks).toMatchObject([{ step: "desk/ask", response: ["trainer"], isCorrect: true }]);
    expect(record?.results).toHaveLength(1);
    expect(record?.visits).toHaveLength(1);
  });

  it("continues at the first step that is not done", async () => {
    const store = memoryRecordStore();
    await store.update(key, () => recordOf(course, { steps: 1 }));
    render(page(store));
    expect(await screen.findByRole("dialog", { name: /A question/ })).toBeDefined();
  });

  it("says in its card that the store fails, and raises the rail there", async () => {
    render(page(failingStore));
    const card = await screen.findByRole("dialog", { name: /Open it/ });
    expect(within(card).getByText("We can't reach your progress right now")).toBeDefined();
    // The rail rises in the effect that follows.
    await waitFor(() => expect(card.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen"));
    expect(within(card).queryByRole("link", { name: "Back to the course" })).toBeNull();
  });

  it("says that the course was failed, and raises the rail", async () => {
    const store = memoryRecordStore();
    await store.update(key, () => recordOf(course, { steps: 2, isRight: false }));
    render(page(store));
    const card = await screen.findByRole("dialog", { name: /The end/ });
    await userEvent.click(await within(card).findByRole("button", { name: "Finish" }));
    expect(await within(card).findByRole("heading", { name: "You have not passed yet" })).toBeDefined();
    expect(card.querySelector('[data-hr~="rail"]')).toHaveAttribute("data-risen");
  });

  it("renders nothing for a module that the course does not have", async () => {
    render(page(memoryRecordStore(), "gone"));
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
