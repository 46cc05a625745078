import { axeViolations } from "@handrail-tooling/testing";
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { InRender } from "../testing/breaking.js";
import { Company, instants } from "../testing/company.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { ContactPage } from "./ContactPage.js";

beforeEach(() => sessionStorage.clear());

const links = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));

describe("ContactPage", () => {
  it("shows every channel, and only moves them when a topic is chosen", async () => {
    render(
      <Company>
        <ContactPage />
      </Company>,
    );
    const before = links();
    expect(screen.getByRole("radio", { name: "Something else" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "Faults" }));
    expect(links()[0]).toBe("tel:+37070055011");
    expect(links().toSorted()).toEqual(before.toSorted());
    expect(await axeViolations()).toEqual([]);
  });

  it("restores the chosen topic on the next page, unless its `topic` prop asks for another", async () => {
    const { unmount } = render(
      <Company>
        <ContactPage />
      </Company>,
    );
    await userEvent.click(screen.getByRole("radio", { name: "Faults" }));
    unmount();
    const second = render(
      <Company>
        <ContactPage />
      </Company>,
    );
    expect(screen.getByRole("radio", { name: "Faults" })).toBeChecked();
    second.unmount();
    render(
      <Company>
        <ContactPage topic="bill" />
      </Company>,
    );
    expect(screen.getByRole("radio", { name: "My bill" })).toBeChecked();
  });

  it.each(['"nobody\'s topic"', "{", "[]", '"__proto__"'])("ignores %s in storage", (stored) => {
    sessionStorage.setItem("handrail:topic", stored);
    render(
      <Company>
        <ContactPage />
      </Company>,
    );
    expect(screen.getByRole("radio", { name: "Something else" })).toBeChecked();
  });

  it("renders plain links and a plain form on the server, and hydrates without a mismatch", async () => {
    sessionStorage.setItem("handrail:topic", '"fault"');
    const page = (
      <Company>
        <ContactPage />
      </Company>
    );
    const root = document.createElement("div");
    document.body.append(root);
    root.innerHTML = renderToString(page);
    expect(within(root).getByRole("button", { name: "Show who can help" })).toHaveAttribute("type", "submit");
    expect(root.querySelector("form")).toHaveAttribute("method", "get");
    expect(root.querySelector<HTMLInputElement>('input[name="topic"][value="fault"]')).not.toBeNull();
    expect(root.querySelector('a[href="tel:+37070055010"]')).not.toBeNull();
    const recovered = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, page, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(within(root).queryByRole("button", { name: "Show who can help" })).toBeNull();
    expect(within(root).getByRole("radio", { name: "Faults" })).toBeChecked();
    act(() => hydrated.unmount());
    root.remove();
  });

  it("shows every channel when its children throw", () => {
    withoutConsoleErrors(() => {
      render(
        <Company now={instants.closed}>
          <ContactPage>
            <InRender />
          </ContactPage>
        </Company>,
      );
    });
    expect(links()).toContain("tel:+37070055010");
  });
});
