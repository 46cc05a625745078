import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { recordStep } from "../records/recordEvents.js";
import { createRecord, recordKey } from "../records/trainingRecord.js";
import { CourseCatalog } from "./CourseCatalog.js";
import { course, shortCourse } from "./testing/demoCourse.js";
import { recordOf, storeWith } from "./testing/demoRecords.js";

const page = (props: Partial<ComponentProps<typeof CourseCatalog>> = {}) => (
  <HandrailProvider contacts={contacts}>
    <CourseCatalog courses={[course, shortCourse]} courseHref="/training/{id}" store={storeWith()} {...props} />
  </HandrailProvider>
);
const titles = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

describe("CourseCatalog", () => {
  it("links all courses in the server's HTML, without filters", () => {
    const html = renderToString(page());
    expect(html).toContain('href="/training/first-week"');
    expect(html).toContain('href="/training/lights"');
    expect(html).not.toContain("All courses");
  });

  it("narrows the list to a state, and shows all again where that has no course left", async () => {
    const store = storeWith(recordOf(shortCourse, { steps: 1 }));
    render(page({ store }));
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Show" }),
      await screen.findByRole("option", { name: "Under way" }),
    );
    expect(titles()).toEqual([shortCourse.title]);
    expect(screen.getByText("1 course")).toBeDefined();
    const key = recordKey({ training: course.id });
    await act(() => store.update(key, (record) => recordStep(record ?? createRecord({ training: course.id }), "x")));
    await act(() => store.remove(recordKey({ training: shortCourse.id })));
    await waitFor(() => expect(titles()).toEqual([course.title, shortCourse.title]));
  });

  it("opens a course on the page, if it says so", async () => {
    const onOpen = vi.fn((_, event: { preventDefault: () => void }) => event.preventDefault());
    render(page({ onOpen }));
    await userEvent.click(screen.getByRole("link", { name: `Start: ${course.title}` }));
    expect(onOpen).toHaveBeenCalledWith(course, expect.anything());
  });

  it("never links an unsafe address", () => {
    render(page({ courseHref: "javascript:{id}" }));
    expect(screen.queryByRole("link", { name: /Start/ })).toBeNull();
  });
});
