import { afterEach, describe, expect, it, vi } from "vitest";
import { watchPage } from "./watchPage.js";

afterEach(() => {
  document.body.innerHTML = "";
});

/** Watches a page with a host, and returns what happened. */
function watch() {
  document.body.innerHTML = '<p id="beside"></p><div id="host"><button id="inside">Next</button></div>';
  const [beside, host, inside] = ["#beside", "#host", "#inside"].map((one) => document.querySelector(one));
  if (!beside || !host || !inside) throw new Error("The page is not complete.");
  const onSign = vi.fn();
  const { stop } = watchPage(document, host, onSign);
  // Mutations are reported in a microtask.
  return { beside, host, inside, onSign, stop, settled: () => Promise.resolve() };
}

describe("watchPage", () => {
  it.each(["inert", "aria-hidden"])("takes %s on the host for a sign, since another library wrote it", async (name) => {
    const { host, onSign, stop, settled } = watch();
    host.setAttribute(name, "true");
    await settled();
    expect(onSign).toHaveBeenCalledExactlyOnceWith("change");
    stop();
  });

  it("ignores changes and events inside the host, except that focus arrives there", async () => {
    const { inside, onSign, stop, settled } = watch();
    inside.setAttribute("class", "pressed");
    for (const type of ["scroll", "transitionrun", "animationend", "toggle", "load"])
      inside.dispatchEvent(new Event(type, { bubbles: true }));
    await settled();
    expect(onSign).not.toHaveBeenCalled();
    inside.dispatchEvent(new Event("focusin", { bubbles: true }));
    expect(onSign).toHaveBeenCalledExactlyOnceWith("change");
    stop();
  });

  it("takes changes and events elsewhere for signs, until it is stopped", async () => {
    const { beside, onSign, stop, settled } = watch();
    beside.dispatchEvent(new Event("scroll"));
    window.dispatchEvent(new Event("resize"));
    beside.setAttribute("class", "moved");
    await settled();
    expect(onSign.mock.calls).toEqual([["scroll"], ["change"], ["change"]]);
    stop();
    beside.dispatchEvent(new Event("scroll"));
    beside.setAttribute("class", "");
    await settled();
    expect(onSign).toHaveBeenCalledTimes(3);
  });
});
