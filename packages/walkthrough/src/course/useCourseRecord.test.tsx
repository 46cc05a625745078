import { HandrailProvider } from "@handrail/contact";
import type { TrainingCourse } from "@handrail/core/content";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, renderHook, waitFor } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { memoryRecordStore } from "../records/memoryRecordStore.js";
import { recordKey } from "../records/trainingRecord.js";
import { paragraph } from "../testing/kindsOfSteps.js";
import { useCourseRecord } from "./useCourseRecord.js";

const walkthrough = {
  id: "desk",
  version: 1,
  locale: "en",
  title: "The desk",
  summary: "",
  audience: "staff",
  steps: [{ id: "open", title: "Open it", body: paragraph("Press Cases.") }],
} as const;
const course: TrainingCourse = {
  id: "week",
  version: 1,
  locale: "en",
  title: "Week",
  summary: "",
  modules: [{ walkthrough }],
};
const other: TrainingCourse = { ...course, id: "month" };
const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <HandrailProvider contacts={contacts}>{children}</HandrailProvider>
  </StrictMode>
);

describe("useCourseRecord", () => {
  it.each([
    ["learner", { course, learner: "k-9" }],
    ["course", { course: other, learner: "k-204" }],
  ])("ends a visit in the record in which it started when the %s changes", async (_, next) => {
    const store = memoryRecordStore();
    const first = { course, learner: "k-204" };
    const visitsOf = async (of: typeof first) =>
      (await store.read(recordKey({ training: of.course.id, learner: of.learner })))?.visits ?? [];
    const { rerender } = renderHook((props) => useCourseRecord(props.course, true, { store, learner: props.learner }), {
      wrapper,
      initialProps: first,
    });
    await waitFor(async () => expect(await visitsOf(first)).toHaveLength(1));
    rerender(next);
    await waitFor(async () => expect(await visitsOf(next)).toHaveLength(1));
    const [ended, running] = [await visitsOf(first), await visitsOf(next)];
    expect(ended).toMatchObject([{ endedAt: expect.any(Number) }]);
    expect(running[0]?.endedAt).toBeUndefined();
    expect(running[0]?.id).not.toBe(ended[0]?.id);
  });

  it("starts a new visit when the page comes back from the back/forward cache", async () => {
    const store = memoryRecordStore();
    const visits = async () => (await store.read(recordKey({ training: "week" })))?.visits ?? [];
    renderHook(() => useCourseRecord(course, true, { store }), { wrapper });
    await waitFor(async () => expect(await visits()).toHaveLength(1));
    const change = (type: string) =>
      act(async () => void window.dispatchEvent(Object.assign(new Event(type), { persisted: true })));
    await change("pagehide");
    await change("pageshow");
    await waitFor(async () => expect(await visits()).toHaveLength(2));
    const [ended, running] = await visits();
    expect([ended?.endedAt, running?.endedAt]).toEqual([expect.any(Number), undefined]);
  });
});
