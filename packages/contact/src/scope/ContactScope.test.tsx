import { axeViolations } from "@handrail-tooling/testing";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { AfterPress, expectPerson, firstRail, InEffect, InRender, Page, Waits } from "../testing/breaking.js";
import { Company } from "../testing/company.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { ContactScope } from "./ContactScope.js";

function MayBreak({ state }: { state: { isBroken: boolean } }) {
  if (state.isBroken) throw new Error("Thrown in render.");
  return <button type="button">Content</button>;
}

describe("ContactScope", () => {
  it("puts the rail last, or first by its railPlacement prop", () => {
    const { container, rerender } = render(
      <Company>
        <ContactScope>
          <p>Content</p>
        </ContactScope>
      </Company>,
    );
    expect(container.querySelector("p + [data-hr~='rail']")).not.toBeNull();
    rerender(
      <Company>
        <ContactScope railPlacement="start">
          <p>Content</p>
        </ContactScope>
      </Company>,
    );
    expect(container.firstElementChild).toBe(firstRail());
  });

  it("puts the risen rail first for a topic with personFirst, whatever its railPlacement", () => {
    const { container } = render(
      <Company>
        <ContactScope topic="fraud" railPlacement="end">
          <p>Content</p>
        </ContactScope>
      </Company>,
    );
    expect(container.firstElementChild).toBe(firstRail());
    expect(firstRail()).toHaveAttribute("data-risen");
  });

  it.each([
    ["render", <InRender key="" />],
    ["an effect", <InEffect key="" />],
  ])("keeps a rail that rises when children throw in %s, and records the failure", async (_, child) => {
    const onJourneyEvent = vi.fn();
    withoutConsoleErrors(() => {
      render(
        <Company onJourneyEvent={onJourneyEvent}>
          <ContactScope component="faq">{child}</ContactScope>
        </Company>,
      );
    });
    expectPerson();
    expect(firstRail()).toHaveAttribute("data-risen");
    expect(screen.getByRole("alert")).toHaveTextContent("This part did not load");
    expect(within(firstRail()).getByRole("status")).toBeEmptyDOMElement();
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "component.failed", component: "faq" });
    expect(await axeViolations()).toEqual([]);
  });

  it("keeps the rail when children throw after a click, and renders them again after a press of Try again", () => {
    render(
      <Company>
        <ContactScope>
          <AfterPress />
        </ContactScope>
      </Company>,
    );
    withoutConsoleErrors(() => fireEvent.click(screen.getByRole("button", { name: "Break" })));
    expectPerson();
    expect(firstRail()).toHaveAttribute("data-risen");
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByRole("button", { name: "Break" })).toBeInTheDocument();
    expect(firstRail()).not.toHaveAttribute("data-risen");
  });

  it("moves focus to the component around it after Try again, and to Try again if it fails again", () => {
    const state = { isBroken: true };
    const again = () => screen.getByRole("button", { name: "Try again" });
    const press = () => {
      again().focus();
      fireEvent.click(again());
    };
    withoutConsoleErrors(() => {
      render(
        <Company>
          <main>
            <ContactScope>
              <MayBreak state={state} />
            </ContactScope>
          </main>
        </Company>,
      );
      press();
    });
    expect(again()).toHaveFocus();
    state.isBroken = false;
    press();
    const main = screen.getByRole("main");
    expect(main).toHaveFocus();
    screen.getByRole("button", { name: "Content" }).focus();
    expect(main).not.toHaveAttribute("tabindex");
  });

  it("keeps the rail and the children when an event handler throws", () => {
    const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener("error", reported);
    render(
      <Company>
        <ContactScope>
          <button
            type="button"
            onClick={() => {
              throw new Error("Thrown in a handler.");
            }}
          >
            Break
          </button>
        </ContactScope>
      </Company>,
    );
    withoutConsoleErrors(() => fireEvent.click(screen.getByRole("button", { name: "Break" })));
    window.removeEventListener("error", reported);
    expect(reported).toHaveBeenCalled();
    expectPerson();
    expect(screen.getByRole("button", { name: "Break" })).toBeInTheDocument();
  });

  it("keeps the rail while children wait for ever", () => {
    render(
      <Company>
        <ContactScope>
          <Waits />
        </ContactScope>
      </Company>,
    );
    expect(screen.getByText("Loading")).toBeInTheDocument();
    expectPerson();
  });

  it("keeps the rail when the fallback throws as well", () => {
    withoutConsoleErrors(() => {
      render(
        <Company>
          <ContactScope fallback={<InRender />}>
            <InRender />
          </ContactScope>
        </Company>,
      );
    });
    expectPerson();
  });

  it("shows the consumer's fallback, and announces that the rail has risen", () => {
    withoutConsoleErrors(() => {
      render(
        <Company>
          <ContactScope fallback={<p>Ours is broken.</p>}>
            <InRender />
          </ContactScope>
        </Company>,
      );
    });
    expect(screen.getByText("Ours is broken.")).toBeInTheDocument();
    expect(within(firstRail()).getByRole("status")).toHaveTextContent("A person can answer this");
  });

  it("keeps the children mounted when the rail rises", () => {
    const page = (risen: boolean) => (
      <Company>
        <ContactScope risen={risen}>
          <input aria-label="Question" defaultValue="" />
        </ContactScope>
      </Company>
    );
    const { rerender } = render(page(false));
    const field = screen.getByRole("textbox");
    rerender(page(true));
    expect(screen.getByRole("textbox")).toBe(field);
    expect(firstRail()).toHaveAttribute("data-risen");
  });
});

describe("HandrailProvider", () => {
  it("keeps the launcher when an error boundary of the page replaces the content", async () => {
    withoutConsoleErrors(() => {
      render(
        <Company>
          <Page>
            <InRender />
          </Page>
        </Company>,
      );
    });
    await act(async () => {});
    expect(screen.getByText("The page failed.")).toBeInTheDocument();
    expect(document.querySelector('[data-hr~="launcher"] a')).toHaveAttribute("href", "tel:+37070055010");
  });
});
