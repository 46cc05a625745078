import { render, screen, waitFor } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { firstRail, InRender, rails } from "../testing/breaking.js";
import { Company } from "../testing/company.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { ContactScope } from "./ContactScope.js";
import { ModalScope } from "./ModalScope.js";

describe("ContactScope in another one", () => {
  const nested = (inner: ReactNode) => (
    <StrictMode>
      <Company>
        <ContactScope>
          <p>Outer</p>
          {inner}
        </ContactScope>
      </Company>
    </StrictMode>
  );

  it("renders one rail, which rises for the inner scope with its question", async () => {
    const { rerender } = render(nested(<ContactScope risen={false}>Inner</ContactScope>));
    expect(rails()).toHaveLength(1);
    expect(firstRail()).not.toHaveAttribute("data-risen");
    rerender(
      nested(
        <ContactScope risen question="why">
          Inner
        </ContactScope>,
      ),
    );
    await waitFor(() => expect(firstRail()).toHaveAttribute("data-risen"));
    const mail = () => firstRail().querySelector('a[href^="mailto:"]')?.getAttribute("href");
    await waitFor(() => expect(mail()).toContain("why"));
    rerender(nested(null));
    expect(firstRail()).not.toHaveAttribute("data-risen");
  });

  it("rises when an inner scope fails, and keeps the outer content", () => {
    withoutConsoleErrors(() => {
      render(
        nested(
          <ContactScope>
            <InRender />
          </ContactScope>,
        ),
      );
    });
    expect(screen.getByText("Outer")).toBeInTheDocument();
    expect(firstRail()).toHaveAttribute("data-risen");
  });

  it("puts the rail first for an inner topic with personFirst", () => {
    render(nested(<ContactScope topic="fraud">Inner</ContactScope>));
    expect(firstRail()).toHaveTextContent("Talk to a person first");
    expect(firstRail().nextElementSibling).toHaveTextContent("Outer");
  });

  it("renders a rail of its own inside a ModalScope", () => {
    render(
      nested(
        <ModalScope>
          <ContactScope>Inner</ContactScope>
        </ModalScope>,
      ),
    );
    expect(rails()).toHaveLength(2);
  });
});
