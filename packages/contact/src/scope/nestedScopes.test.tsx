import { render, screen, waitFor } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { firstRail, InRender, rails } from "../testing/breaking.js";
import { Company } from "../testing/company.js";
import { quietly } from "../testing/quietly.js";
import { ContactScope } from "./ContactScope.js";
import { ModalScope } from "./ModalScope.js";

describe("a scope in a scope", () => {
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

  it("draws one rail, which rises for the inner one and takes its question along", async () => {
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
    expect(firstRail().querySelector('a[href^="mailto:"]')?.getAttribute("href")).toContain("why");
    rerender(nested(null));
    expect(firstRail()).not.toHaveAttribute("data-risen");
  });

  it("rises for an inner part that throws, and the outer part stays", () => {
    quietly(() => {
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

  it("puts the person first for an inner part about fraud", () => {
    render(nested(<ContactScope topic="fraud">Inner</ContactScope>));
    expect(firstRail()).toHaveTextContent("Talk to a person first");
    expect(firstRail().nextElementSibling).toHaveTextContent("Outer");
  });

  it("begins anew in a modal", () => {
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
