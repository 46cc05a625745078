import { defineWalkthrough } from "@handrail/core/content";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newRecording, recordClick, toMarkdown } from "./recording.js";

beforeEach(() => {
  document.body.innerHTML = '<button id="bill">Your bill</button>';
});
afterEach(() => {
  history.replaceState(null, "", "/");
});

/** Records a click on the button of each page. */
function recordOn(addresses: readonly string[], kind?: "show" | "practise") {
  const button = document.querySelector("button") ?? document.body;
  return addresses.reduce((walkthrough, address) => {
    history.replaceState(null, "", address);
    return recordClick(walkthrough, button, { kind });
  }, newRecording(document));
}

describe("recordClick", () => {
  it("records the route of each page, without the ids of somebody's data", () => {
    const { steps } = recordOn(["/account", "/orders/48211/lines", "/app#/orders/7", "/app#bill"]);
    expect(steps.map(({ route }) => route)).toEqual(["/account", "/orders/*/lines", "#/orders/*", "/app"]);
  });

  it("makes one step of clicks on one element of a page", () => {
    expect(recordOn(["/account", "/account?tab=1", "/account"]).steps).toHaveLength(1);
  });

  it("records what is to be practised", () => {
    const walkthrough = recordOn(["/account"], "practise");
    expect(walkthrough.steps).toMatchObject([{ kind: "practise", target: "#bill", until: { event: "click" } }]);
    expect(() => defineWalkthrough(walkthrough)).not.toThrow();
  });
});

describe("toMarkdown", () => {
  it("has the kind and the route of a step", () => {
    expect(toMarkdown(recordOn(["/account"], "practise"))).toContain(
      [
        '    title: "Your bill"',
        "    kind: practise",
        '    target: "#bill"',
        '    route: "/account"',
        '    until: { event: "click" }',
        '    body: "Explain: Your bill"',
      ].join("\n"),
    );
  });
});
