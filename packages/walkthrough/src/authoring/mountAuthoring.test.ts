import { defineWalkthrough } from "@handrail/core/content";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Authoring, type AuthoringOptions, mountAuthoring } from "./mountAuthoring.js";
import { toMarkdown } from "./recording.js";

const page =
  '<main><button id="bill">Your <b>bill</b></button><label>Name <input name="name"></label><p data-hr-anchor="plan">Plan</p></main>';
const body = { type: "root", children: [] } as const;
let authoring: Authoring | undefined;

beforeEach(() => {
  document.body.innerHTML = page;
});
afterEach(() => {
  authoring?.unmount();
  document.body.innerHTML = "";
  vi.unstubAllGlobals();
});

function mount(options?: AuthoringOptions) {
  authoring = mountAuthoring(options);
  const root = document.querySelector("handrail-authoring")?.shadowRoot;
  if (!root) throw new Error("There is no overlay.");
  const buttons = [...root.querySelectorAll("button")];
  return {
    authoring,
    press: (name: string) => buttons.find(({ textContent }) => textContent === name)?.click(),
    said: () => root.querySelector("[role='status']")?.textContent,
    output: () => root.querySelector("textarea")?.value,
    labels: () => [...root.querySelectorAll(".box span")].map(({ textContent }) => textContent),
    problems: () => [...root.querySelectorAll("li")].map(({ textContent }) => textContent),
  };
}
const click = (selector: string) => userEvent.click(document.querySelector(selector) ?? document.body);

describe("mountAuthoring", () => {
  it("shows anchors by name and lists dead targets, and changes nothing of the page", () => {
    const before = document.body.innerHTML;
    const step = { id: "gone", title: "Gone", body, target: "#gone" };
    const common = { id: "w", version: 1, locale: "en", title: "W", summary: "", audience: "staff" } as const;
    const { labels, problems, authoring } = mount({ walkthrough: { ...common, steps: [step] } });
    expect(labels()).toEqual(["plan"]);
    expect(problems()).toEqual([expect.stringContaining("#gone, matches nothing")]);
    authoring.unmount();
    expect(document.body.innerHTML).toBe(before);
  });

  it("copies the selector of a clicked element, which the page does not notice", async () => {
    const onClick = vi.fn();
    document.querySelector("#bill")?.addEventListener("click", onClick);
    const { press, output, said } = mount();
    const user = userEvent.setup();
    press("Pick an element");
    await user.click(document.querySelector("#bill") ?? document.body);
    expect(output()).toBe("#bill");
    await vi.waitFor(() => expect(said()).toBe("Copied: #bill"));
    expect(onClick).not.toHaveBeenCalled();
    await user.click(document.querySelector("#bill") ?? document.body);
    expect(onClick).toHaveBeenCalledOnce();
  });

  it("picks by keyboard, and Escape ends one thing after the other", async () => {
    const { press, output } = mount();
    press("Pick an element");
    document.querySelector<HTMLElement>("#bill")?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowUp}{Enter}");
    expect(output()).toBe("#bill");
    press("Record clicks");
    await userEvent.keyboard("{Escape}");
    expect(document.querySelector("handrail-authoring")).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(document.querySelector("handrail-authoring")).toBeNull();
  });

  it("records each click as a step with the name of the element, and exports it", async () => {
    const { press, output, authoring } = mount({ id: "bill", title: 'The "bill"', summary: "Short." });
    press("Record clicks");
    await click("#bill b");
    await click("#bill");
    await click("label");
    await click("[data-hr-anchor]");
    expect(authoring.recording().steps).toMatchObject([
      { id: "your-bill", title: "Your bill", target: "#bill" },
      { id: "name", title: "Name", target: 'input[name="name"]' },
      { id: "plan", title: "Plan", anchor: "plan" },
    ]);
    press("Copy as JSON");
    expect(defineWalkthrough(JSON.parse(output() ?? ""))).toEqual(authoring.recording());
    press("Copy as Markdown");
    expect(output()).toBe(toMarkdown(authoring.recording()));
    expect(output()).toContain('title: "The \\"bill\\""\nsummary: "Short."\naudience: customer\nversion: 1\nsteps:\n');
    expect(output()).toContain(
      '  - id: "plan"\n    title: "Plan"\n    anchor: "plan"\n    route: "/"\n    body: "Explain: Plan"\n',
    );
  });

  it("says where to copy from if the browser refuses", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
    const { press, said } = mount();
    press("Copy as JSON");
    await vi.waitFor(() => expect(said()).toBe("Copy it from the field below: 0 steps as JSON"));
  });
});
