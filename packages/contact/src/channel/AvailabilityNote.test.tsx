import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Company, instants } from "../testing/company.js";
import { AvailabilityNote } from "./AvailabilityNote.js";

function textOf(props: Parameters<typeof AvailabilityNote>[0], company: Parameters<typeof Company>[0] = {}) {
  const { container } = render(
    <Company {...company}>
      <AvailabilityNote {...props} />
    </Company>,
  );
  return container.querySelector('[data-hr~="availability"]')?.textContent;
}

describe("AvailabilityNote", () => {
  it("shows whether one of the channels that answer at once is open", () => {
    expect(textOf({})).toBe("Open until 6 pm (your 4 pm)");
    expect(textOf({}, { now: instants.closed })).toBe("Opens tomorrow 8 am (your 6 am)");
    expect(textOf({}, { now: instants.holiday })).toBe("Closed today: Christmas, opens Mon 8 am (your 6 am)");
  });

  it("shows one channel by its kind or id", () => {
    expect(textOf({ channel: "chat" })).toBe("Open until 6 pm (your 4 pm)");
    expect(textOf({ channel: "phone" }, { now: instants.closed })).toBe("Opens tomorrow 8 am (your 6 am)");
  });

  it("is empty for a channel without hours and for an unknown one", () => {
    expect(textOf({ channel: "fault-line" })).toBe("");
    expect(textOf({ channel: "nobody" })).toBe("");
  });

  it("shows the schedule in office time on the server", () => {
    const html = renderToString(
      <Company>
        <AvailabilityNote id="note" />
      </Company>,
    );
    expect(html).toMatch(
      /id="note"[^>]*><span data-hr="presence" aria-hidden="true"><\/span><span>Mon–Fri 8 am–6 pm \(Vilnius time\)</,
    );
  });
});
