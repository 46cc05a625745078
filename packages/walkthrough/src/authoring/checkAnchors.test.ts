import type { Walkthrough, WalkthroughStep } from "@handrail/core";
import { afterEach, describe, expect, it } from "vitest";
import { checkAnchors } from "./checkAnchors.js";

const body = { type: "root", children: [] } as const;
const walkthroughOf = (...steps: readonly Partial<WalkthroughStep>[]): Walkthrough => ({
  id: "w",
  version: 1,
  locale: "en",
  title: "W",
  summary: "",
  audience: "staff",
  // The tests give properties that fit the kind.
  steps: steps.map((step, index) => ({ id: `s${index}`, title: "Step", body, ...step }) as WalkthroughStep),
});
const check = (...steps: readonly Partial<WalkthroughStep>[]) => checkAnchors(walkthroughOf(...steps), document);

afterEach(() => {
  document.body.innerHTML = "";
});

describe("checkAnchors", () => {
  it("finds nothing where each target is there once, and where a step has none", () => {
    document.body.innerHTML =
      '<p data-hr-anchor="menu"></p><p id="one"></p><i hidden class="two"></i><i class="two"></i>';
    expect(check({ anchor: "menu" }, { target: "#one", highlights: [".two"] }, {})).toEqual([]);
  });

  it.each<[string, string, Partial<WalkthroughStep>, string, string]>([
    ["an anchor that is gone", "", { anchor: "gone" }, "anchor", "missing"],
    ["a selector that is not valid", "", { target: "[[" }, "target", "invalid"],
    [
      "a target that is not displayed",
      "<div style='display: none'><p id='a'></p></div>",
      { target: "#a" },
      "target",
      "hidden",
    ],
    ["a target that is not visible", "<p id='a' style='visibility: hidden'></p>", { target: "#a" }, "target", "hidden"],
    ["several targets", "<p></p><p></p>", { target: "p" }, "target", "several"],
    ["a highlight that is gone", "<p></p>", { target: "p", highlights: ["p", "b"] }, "highlights[1]", "missing"],
    [
      "a target in closed details",
      "<details><summary>Bill</summary><p id='a'></p></details>",
      { target: "#a" },
      "target",
      "hidden",
    ],
    [
      "a selector to wait for that is not valid",
      "",
      { kind: "practise", until: { appears: "[[" } },
      "until.appears",
      "invalid",
    ],
    [
      "the target of an event",
      "",
      { kind: "practise", until: { event: "click", target: "#send" } },
      "until.target",
      "missing",
    ],
  ])("reports %s", (_, html, step, key, kind) => {
    document.body.innerHTML = html;
    const [problem, ...others] = check({}, step);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ path: `steps[1].${key}`, step: "s1", kind });
    expect(problem?.message).toContain(`steps[1].${key} of the step "s1", ${problem?.selector}, `);
  });

  it("leaves out steps of other pages, and looks into shadow trees", () => {
    document.body.innerHTML = "<div></div>";
    const root = document.querySelector("div")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = "<b id='inside'></b>";
    expect(check({ target: "#gone", route: "/elsewhere" }, { target: "#inside", route: "/" })).toEqual([]);
  });

  it("does not ask for an element that appears when the step is done", () => {
    expect(check({ kind: "practise", until: { appears: "#sent" } })).toEqual([]);
  });

  it("sees that a frame, or the host of a shadow tree, is hidden", () => {
    document.body.innerHTML = "<div hidden></div><iframe style='visibility: hidden'></iframe>";
    const root = document.querySelector("div")?.attachShadow({ mode: "open" });
    const inner = document.querySelector("iframe")?.contentDocument;
    if (root) root.innerHTML = "<b id='inside'></b>";
    if (inner) inner.body.innerHTML = "<b id='framed'></b>";
    expect(check({ target: "#inside" }, { target: "#framed" }).map(({ kind }) => kind)).toEqual(["hidden", "hidden"]);
  });

  it("checks a page that was only parsed, which has no address", () => {
    const page = new DOMParser().parseFromString("<p id='a'></p><p id='b' hidden></p>", "text/html");
    const walkthrough = walkthroughOf({ target: "#a" }, { target: "#b" }, { target: "#c", route: "/c" });
    expect(checkAnchors(walkthrough, page).map(({ path, kind }) => [path, kind])).toEqual([
      ["steps[1].target", "hidden"],
    ]);
    expect(checkAnchors(walkthroughOf({ target: "#a" }), new Document())).toMatchObject([{ kind: "missing" }]);
  });
});
