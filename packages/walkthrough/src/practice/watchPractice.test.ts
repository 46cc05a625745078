import type { PracticeGoal } from "@handrail/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { giveBoxes } from "../testing/giveBoxes.js";
import { isRoute } from "./isRoute.js";
import type { PracticeTest } from "./practice.js";
import { watchPractice } from "./watchPractice.js";

const onDone = vi.fn();
const reported = vi.fn();
let stop = () => {};

function watch(until: PracticeGoal | undefined, test?: PracticeTest, isMissing = false) {
  document.body.innerHTML =
    '<main><button id="a"><b>A</b></button><button id="b">B</button></main><aside><i id="own"></i></aside>';
  const [ignored, target] = [find("aside"), find("#a")];
  const targets = () => (isMissing ? [] : [target]);
  stop = watchPractice({ document, stepId: "one", until, test, ignored, targets, hasTarget: true, onDone });
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

const settle = () => vi.advanceTimersByTimeAsync(100);

beforeEach(() => {
  giveBoxes();
  vi.useFakeTimers();
  vi.stubGlobal("reportError", reported);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  history.replaceState(null, "", "/");
});

describe("watchPractice", () => {
  it("waits for an event inside the target of the step, and reports it once", () => {
    watch({ event: "click" });
    find("#b").click();
    expect(onDone).not.toHaveBeenCalled();
    find("#a b").click();
    find("#a b").click();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("waits for an event inside another element, and counts none of the tour", () => {
    watch({ event: "click", target: "button, i" });
    find("#own").click();
    expect(onDone).not.toHaveBeenCalled();
    find("#b").click();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("never counts an event for a selector that is not valid", () => {
    watch({ event: "click", target: "[[" });
    find("#a").click();
    expect(onDone).not.toHaveBeenCalled();
  });

  it("waits for an element", async () => {
    watch({ appears: "#late" });
    await settle();
    expect(onDone).not.toHaveBeenCalled();
    find("main").insertAdjacentHTML("beforeend", '<p id="late"></p>');
    await settle();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("waits for a route that a router pushes", async () => {
    watch({ route: "/orders/*" });
    history.pushState(null, "", "/orders/17");
    find("main").textContent = "Order 17";
    await settle();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("asks a test again while the page changes, and not after it was stopped", async () => {
    let isReady = false;
    const test = vi.fn(() => isReady);
    watch(undefined, test);
    expect(test).toHaveBeenCalledTimes(1);
    await settle();
    expect(test).toHaveBeenCalledTimes(1);
    isReady = true;
    find("main").textContent = "Ready";
    await settle();
    expect(onDone).toHaveBeenCalledTimes(1);
    find("main").textContent = "Later";
    await settle();
    expect(test).toHaveBeenCalledTimes(2);
  });

  it("waits for a promise, and aborts its signal when it is stopped", async () => {
    let resolve = (_: unknown) => {};
    let signal: AbortSignal | undefined;
    watch(undefined, (context) => {
      signal = context.signal;
      return new Promise((settled) => {
        resolve = settled;
      });
    });
    stop();
    expect(signal?.aborted).toBe(true);
    resolve("saved");
    await settle();
    expect(onDone).not.toHaveBeenCalled();
    watch(undefined, () => Promise.resolve("saved"));
    await settle();
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it("asks again after a promise of false if the page has changed since", async () => {
    const answers = [false, true];
    watch(undefined, async () => {
      await new Promise((settled) => setTimeout(settled, 200));
      return answers.shift();
    });
    find("main").textContent = "Changed";
    await vi.advanceTimersByTimeAsync(500);
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
  ] as [string, PracticeTest][])("reports a test that %s once", async (_, test) => {
    watch(undefined, test);
    await settle();
    find("main").textContent = "Changed";
    await settle();
    expect(onDone).not.toHaveBeenCalled();
    expect(reported).toHaveBeenCalledTimes(1);
    expect(reported.mock.lastCall?.[0].message).toContain('`practice` of the step "one" failed');
  });
});

describe("a step whose target is missing", () => {
  it("is not practised by a click elsewhere", async () => {
    watch({ event: "click" }, undefined, true);
    find("#b").click();
    await settle();
    expect(onDone).not.toHaveBeenCalled();
  });
});

describe("isRoute", () => {
  it.each([
    ["/", "/", true],
    ["/orders/", "/orders", true],
    ["/orders/17", "/orders/*", true],
    ["/orders", "/orders/*", false],
    ["/orders/17/edit", "/orders/*", false],
    ["/u%C5%BEsakymai//", "/užsakymai", true],
    ["/%", "/%", true],
  ])("compares %s with %s", (pathname, route, result) => {
    expect(isRoute({ pathname, search: "", hash: "" }, route)).toBe(result);
    expect(isRoute({ pathname: "/", search: "", hash: `#${pathname}` }, `#${route}`)).toBe(result);
  });

  it.each([
    ["?tab=open&page=2", "/orders?tab=open", true],
    ["?page=2&tab=open", "/orders?tab=open&page=2", true],
    ["?tab=closed", "/orders?tab=open", false],
    ["", "/orders?tab=open", false],
    ["?id=17", "/orders?id=*", true],
    ["?q=a%20b", "/orders?q=a+b", true],
    ["?tab=open", "/orders", true],
    ["?tab=open", "/orders?tab=open#newest", true],
    ["?tab=open", "/account?tab=open", false],
  ])("compares the query %s with that of %s", (search, route, result) => {
    expect(isRoute({ pathname: "/orders", search, hash: "" }, route)).toBe(result);
  });
});
