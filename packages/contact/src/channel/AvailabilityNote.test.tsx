import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Company, instants } from "../testing/company.js";
import { AvailabilityNote } from "./AvailabilityNote.js";

function told(props: Parameters<typeof AvailabilityNote>[0], company: Parameters<typeof Company>[0] = {}) {
  const { container } = render(
    <Company {...company}>
      <AvailabilityNote {...props} />
    </Company>,
  );
  return container.querySelector('[data-hr~="availability"]')?.textContent;
}

describe("AvailabilityNote", () => {
  it("says whether somebody is there, by default whoever answers at once", () => {
    expect(told({})).toBe("Open until 18:00 (your 16:00)");
    expect(told({}, { now: instants.closed })).toBe("Opens tomorrow 08:00 (your 06:00)");
    expect(told({}, { now: instants.holiday })).toBe("Closed today: Christmas, opens Mon 08:00 (your 06:00)");
  });

  it("speaks of one channel by its kind or id, and claims nothing where no hours are known", () => {
    expect(told({ channel: "chat" })).toBe("Open until 18:00 (your 16:00)");
    expect(told({ channel: "fault-line" })).toBe("");
    expect(told({ channel: "nobody" })).toBe("");
  });

  it("is the schedule in office time on the server", () => {
    const html = renderToString(
      <Company>
        <AvailabilityNote id="note" />
      </Company>,
    );
    expect(html).toMatch(/id="note"[^>]*><span>Mon–Fri 08:00–18:00 \(Vilnius time\)</);
  });
});
