import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContactRail } from "../rail/ContactRail.js";
import { axeViolations } from "../testing/axe.js";
import { Company, instants } from "../testing/company.js";

// jsdom lays nothing out: every test says where things stand, and what lies on top.
const places = new Map<Element, DOMRect>();
let onTop: (x: number, y: number) => Element[];

const launcher = () => {
  const found = document.querySelector<HTMLElement>('[data-hr~="launcher"]');
  if (!found) throw new Error("There is no launcher.");
  return found;
};
const railLinks = () => [...document.querySelectorAll('[data-hr~="rail"] a[data-human]')];
const place = (element: Element, x: number, y: number, width: number, height: number) =>
  places.set(element, new DOMRect(x, y, width, height));
const wait = (time: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, time)));
const nextFrame = () => wait(40);

beforeEach(() => {
  onTop = (x, y) =>
    [...places]
      .filter(([, box]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
      .map(([one]) => one);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return places.get(this) ?? new DOMRect(0, 0, 0, 0);
  });
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(1024);
  // jsdom has no hit testing.
  document.elementsFromPoint = (x, y) => onTop(x, y);
});

afterEach(() => {
  places.clear();
});

async function drawWithRailAt(y: number) {
  const view = render(
    <Company>
      <ContactRail />
      <button type="button">At the foot</button>
    </Company>,
  );
  for (const link of railLinks()) place(link, 20, y, 200, 44);
  fireEvent.scroll(window);
  await nextFrame();
  return view;
}

describe("ContactLauncher", () => {
  it("opens the best channel by itself, names it, and has no axe findings", async () => {
    render(<Company />);
    expect(screen.getByRole("region", { name: "Contact a person" })).toBe(launcher());
    expect(launcher().querySelector("a")).toHaveAttribute("href", "tel:+37070055010");
    expect(launcher().querySelector("a")).toHaveTextContent("Call 700 55 010");
    expect(await axeViolations()).toEqual([]);
  });

  it("offers what works when nobody is there", () => {
    render(<Company now={instants.closed} />);
    expect(launcher().querySelector("a")?.getAttribute("href")).not.toBe("tel:+37070055010");
  });

  it("makes room while a rail is on screen, and only then", async () => {
    await drawWithRailAt(300);
    expect(launcher()).toHaveAttribute("data-hidden");
    for (const link of railLinks()) place(link, 20, 2000, 200, 44);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it.each([
    ["cut off by the window", (link: Element) => place(link, 20, window.innerHeight - 20, 200, 44)],
    ["without size", (link: Element) => place(link, 20, 300, 0, 0)],
    ["inert", (link: Element) => link.closest('[data-hr~="rail"]')?.setAttribute("inert", "")],
    ["out of the accessibility tree", (link: Element) => link.parentElement?.setAttribute("aria-hidden", "true")],
    [
      "invisible",
      (link: Element) => {
        // jsdom does not have it; browsers do.
        Object.assign(link, { checkVisibility: () => false });
      },
    ],
  ])("does not count a rail that is %s", async (_, hide) => {
    await drawWithRailAt(300);
    for (const link of railLinks()) hide(link);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it("comes back when something is laid over the rail, without a scroll or a press", async () => {
    await drawWithRailAt(300);
    expect(launcher()).toHaveAttribute("data-hidden");
    const banner = document.createElement("div");
    onTop = () => [banner];
    document.body.append(banner);
    await wait(260);
    expect(launcher()).not.toHaveAttribute("data-hidden");
    banner.remove();
  });

  it("does not count itself as what lies over a rail", async () => {
    await drawWithRailAt(300);
    const links = railLinks();
    onTop = () => [launcher(), ...links];
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-hidden");
  });

  it("is never taken away from under the focus", async () => {
    const view = render(
      <Company>
        <ContactRail />
      </Company>,
    );
    launcher().querySelector("a")?.focus();
    for (const link of railLinks()) place(link, 20, 300, 200, 44);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).not.toHaveAttribute("data-hidden");
    view.unmount();
  });

  it("sees the rails of other providers", async () => {
    const other = render(
      <Company>
        <ContactRail />
      </Company>,
    );
    render(<Company />);
    for (const link of railLinks()) place(link, 20, 300, 200, 44);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-hidden");
    other.unmount();
    await wait(260);
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it("gives way to what has focus below it, and comes back (WCAG 2.4.11)", async () => {
    await drawWithRailAt(2000);
    const button = screen.getByRole("button", { name: "At the foot" });
    place(launcher(), 700, window.innerHeight - 70, 300, 54);
    place(button, 720, window.innerHeight - 60, 200, 44);
    button.focus();
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-edge", "top");
    place(button, 720, 200, 200, 44);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-edge", "bottom");
  });

  it("stays where it is for what stands beside it, or reaches from edge to edge", async () => {
    await drawWithRailAt(2000);
    const button = screen.getByRole("button", { name: "At the foot" });
    place(launcher(), 700, window.innerHeight - 70, 300, 54);
    place(button, 20, window.innerHeight - 60, 200, 44);
    button.focus();
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-edge", "bottom");
    place(button, 20, 0, 980, window.innerHeight);
    fireEvent.scroll(window);
    await nextFrame();
    expect(launcher()).toHaveAttribute("data-edge", "bottom");
  });

  it("stands at the other corner when asked to", () => {
    render(<Company launcher={{ placement: "start" }} />);
    expect(launcher()).toHaveAttribute("data-placement", "start");
  });
});
