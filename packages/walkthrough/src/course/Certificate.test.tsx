import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { verificationCode } from "../records/verificationCode.js";
import { Certificate } from "./Certificate.js";
import { course } from "./testing/demoCourse.js";
import { recordOf } from "./testing/demoRecords.js";

const page = (props: Partial<ComponentProps<typeof Certificate>> = {}) => (
  <HandrailProvider contacts={contacts} timeZone="Europe/Vilnius">
    <Certificate course={course} record={recordOf(course)} learnerName="Ona" {...props} />
  </HandrailProvider>
);
const region = () => screen.getByRole("region", { name: "Certificate" });

beforeEach(() => {
  // jsdom does not print.
  window.print = vi.fn();
});

describe("Certificate", () => {
  it("shows name, course, version, date and code in the server's HTML, and no button to print", () => {
    const record = recordOf(course, { learner: "k-204" });
    const code = verificationCode(record) ?? "no code";
    const html = renderToString(page({ record }));
    for (const text of ["Ona", course.title, "November 11, 2026", code]) expect(html).toContain(text);
    expect(html).not.toContain("Print");
  });

  it("isolates a name of another direction, and needs no name", () => {
    const name = `مريم <b>"Ona"</b> ${"x".repeat(200)}`;
    const { rerender } = render(page({ learnerName: name }));
    expect(screen.getByText(name).localName).toBe("bdi");
    rerender(page({ learnerName: " " }));
    expect(region()).toHaveTextContent("The learner with the code below");
  });

  it("is marked while it is printed, and until the browser says that it was", async () => {
    render(page());
    await userEvent.click(screen.getByRole("button", { name: "Print or save as PDF" }));
    expect(window.print).toHaveBeenCalledTimes(1);
    expect(region()).toHaveAttribute("data-printing");
    act(() => void window.dispatchEvent(new Event("afterprint")));
    expect(region()).not.toHaveAttribute("data-printing");
  });

  it("has no button where the browser cannot print", () => {
    Reflect.set(window, "print", undefined);
    render(page());
    expect(screen.queryByRole("button", { name: /Print/ })).toBeNull();
  });

  it("renders nothing without a certificate", () => {
    render(page({ record: recordOf(course, { steps: 2 }) }));
    expect(screen.queryByRole("region", { name: "Certificate" })).toBeNull();
  });
});
