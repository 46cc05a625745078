import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createRecord, recordStep } from "../records/index.js";
import { courseTraining } from "./courseTraining.js";
import { missedQuestions, reportRows } from "./reportRows.js";
import { TrainingReport } from "./TrainingReport.js";
import { course, shortCourse } from "./testing/demoCourse.js";
import { names, teamRecords } from "./testing/demoTeam.js";

const courses = [course, shortCourse];
const page = (props: Partial<ComponentProps<typeof TrainingReport>> = {}) => (
  <HandrailProvider contacts={contacts}>
    <TrainingReport courses={courses} records={teamRecords} names={names} {...props} />
  </HandrailProvider>
);

/** The text of a blob. jsdom's has no method for it. */
const textOf = (blob = new Blob()) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

afterEach(() => vi.restoreAllMocks());

describe("reportRows", () => {
  it("leaves out damaged records and those of other trainings", () => {
    const rows = reportRows([shortCourse], [null, { training: 3 }, { training: "other" }, ...teamRecords]);
    expect(rows.map(({ learner }) => learner)).toEqual(["k-204"]);
  });

  it("merges records of one learner, and those of devices stay apart", () => {
    const done = (learner: string | undefined, step = "") =>
      recordStep(createRecord({ training: shortCourse.id, ...(learner && { learner }) }), step);
    const steps = courseTraining(shortCourse).steps.map(({ id }) => id);
    const rows = reportRows([shortCourse], [...steps.map((id) => done("k-1", id)), done(undefined), done(undefined)]);
    expect(rows.map(({ learner, progress }) => [learner, progress.done])).toEqual([
      ["k-1", steps.length],
      [undefined, 0],
      [undefined, 0],
    ]);
    const onError = vi.spyOn(console, "error").mockImplementation(() => {});
    render(page({ courses: [shortCourse], records: rows.map(({ record }) => record) }));
    expect(onError).not.toHaveBeenCalled();
  });
});

describe("missedQuestions", () => {
  it("counts the first answer of each learner", () => {
    const missed = missedQuestions(reportRows(courses, teamRecords));
    expect(missed.map(({ text, wrong, total }) => [text, wrong, total])).toEqual([
      ["What do you do first?", 1, 2],
      ["Whom do you ask if you are not sure?", 1, 2],
    ]);
  });
});

describe("TrainingReport", () => {
  it("shows who finished what, what people miss and in which courses they ask for help, in the server's HTML too", () => {
    const html = renderToString(page());
    for (const text of ["Ona Onaitė", "2 of 4 finished", "What do you do first?"]) expect(html).toContain(text);
    expect(html).not.toContain("Download as CSV");
    render(page());
    const help = screen.getByRole("table", { name: "Courses in which people ask for help" });
    const rows = within(help).getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.lastChild?.textContent))).toEqual([
      [course.title, "2 of 3 people", "4"],
    ]);
    for (const name of Object.values(names)) expect(help).not.toHaveTextContent(name);
  });

  it("says that it tries again, and moves focus to its title once the button is gone", async () => {
    let load = () => {};
    const loaded = new Promise<void>((resolve) => {
      load = resolve;
    });
    const { rerender } = render(page({ records: undefined, failed: true, onRetry: () => loaded }));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("Trying again")).toBeDefined();
    expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
    load();
    expect(await screen.findByText("We can't load the records right now")).toBeDefined();
    rerender(page());
    expect(screen.getByRole("heading", { name: "Training report" })).toHaveFocus();
  });

  it("shows the id of a learner without a name, also one that objects have", () => {
    const [record] = teamRecords;
    render(page({ records: record ? [{ ...record, learner: "constructor" }] : [] }));
    expect(screen.getByRole("rowheader", { name: "constructor" })).toBeDefined();
  });

  it("exports names, titles and the columns of records as CSV", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:report";
    };
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    render(page({ separator: ";" }));
    await userEvent.click(screen.getByRole("button", { name: "Download as CSV" }));
    const [header, first] = (await textOf(saved[0])).split("\r\n");
    expect(header).toMatch(/^\ufeff?Learner;Course;Status;Progress;learner;training;/);
    expect(first).toMatch(/^Ona Onaitė;Your first week on the desk;Finished;100%;k-204;first-week;2;/);
  });
});
