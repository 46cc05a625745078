import { axeViolations } from "@handrail-tooling/testing";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ContactRail } from "../rail/ContactRail.js";
import { Company, instants } from "../testing/company.js";
import "./watchPerson.js";

// Legibility needs the layout of text, so that the browser tests look at it.
vi.mock("@handrail/core/visibility", async (load) => {
  const visibility = await load<typeof import("@handrail/core/visibility")>();
  const examine: typeof visibility.examine = (rail, except) => ({
    link: [...rail.querySelectorAll("a[data-human]")].find((link) => !visibility.findViewFault(link, except)),
  });
  return { ...visibility, examine, findIllegible: () => undefined };
});

// jsdom has no layout: each test sets where elements are, and which one is on top.
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
const advance = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
/** More than the time for which changes of the page are collected. */
const measured = () => advance(400);

beforeEach(() => {
  vi.useFakeTimers();
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
  document.elementFromPoint = (x, y) => onTop(x, y)[0] ?? null;
});

afterEach(() => {
  vi.useRealTimers();
  places.clear();
});

async function renderWithRailAt(y: number) {
  const view = render(
    <Company>
      <ContactRail />
      <button type="button">At the foot</button>
    </Company>,
  );
  for (const link of railLinks()) place(link, 20, y, 200, 44);
  fireEvent.scroll(window);
  await measured();
  return view;
}

describe("ContactLauncher", () => {
  it("links to the emphasised channel, by name, and has no axe findings", async () => {
    vi.useRealTimers();
    render(<Company />);
    expect(screen.getByRole("region", { name: "Contact a person" })).toBe(launcher());
    expect(launcher().querySelector("a")).toHaveAttribute("href", "tel:+37070055010");
    expect(launcher().querySelector("a")).toHaveTextContent("Call 700 55 010");
    expect(await axeViolations()).toEqual([]);
  });

  it("links to a channel that works unattended while closed", () => {
    render(<Company now={instants.closed} />);
    expect(launcher().querySelector("a")).toHaveAttribute("href", "mailto:help@example.com");
  });

  it("hides while a rail is on screen, and only then", async () => {
    await renderWithRailAt(300);
    expect(launcher()).toHaveAttribute("data-hidden");
    for (const link of railLinks()) place(link, 20, 2000, 200, 44);
    fireEvent.scroll(window);
    await measured();
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it.each([
    ["partly outside the window", (link: Element) => place(link, 20, window.innerHeight - 20, 200, 44)],
    ["without size", (link: Element) => place(link, 20, 300, 0, 0)],
    ["inert", (link: Element) => link.closest('[data-hr~="rail"]')?.setAttribute("inert", "")],
    ["out of the accessibility tree", (link: Element) => link.parentElement?.setAttribute("aria-hidden", "true")],
    [
      "invisible",
      (link: Element) => {
        // jsdom has no checkVisibility.
        Object.assign(link, { checkVisibility: () => false });
      },
    ],
  ])("shows while the only rail is %s", async (_, hide) => {
    await renderWithRailAt(300);
    for (const link of railLinks()) hide(link);
    fireEvent.scroll(window);
    await measured();
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it("shows again when an element covers the rail, without a scroll or a click", async () => {
    await renderWithRailAt(300);
    expect(launcher()).toHaveAttribute("data-hidden");
    const banner = document.createElement("div");
    onTop = () => [banner];
    document.body.append(banner);
    await measured();
    expect(launcher()).not.toHaveAttribute("data-hidden");
    banner.remove();
  });

  it("hides although it covers the rail itself", async () => {
    await renderWithRailAt(300);
    const links = railLinks();
    onTop = () => [launcher(), ...links];
    fireEvent.scroll(window);
    await measured();
    expect(launcher()).toHaveAttribute("data-hidden");
  });

  it("never hides while it has focus", async () => {
    const view = render(
      <Company>
        <ContactRail />
      </Company>,
    );
    launcher().querySelector("a")?.focus();
    for (const link of railLinks()) place(link, 20, 300, 200, 44);
    fireEvent.scroll(window);
    await measured();
    expect(launcher()).not.toHaveAttribute("data-hidden");
    view.unmount();
  });

  it("hides for a rail of another provider", async () => {
    const other = render(
      <Company>
        <ContactRail />
      </Company>,
    );
    render(<Company />);
    for (const link of railLinks()) place(link, 20, 300, 200, 44);
    fireEvent.scroll(window);
    await measured();
    expect(launcher()).toHaveAttribute("data-hidden");
    other.unmount();
    await measured();
    expect(launcher()).not.toHaveAttribute("data-hidden");
  });

  it("is placed in the other corner by its placement prop", () => {
    render(<Company launcher={{ placement: "start" }} />);
    expect(launcher()).toHaveAttribute("data-placement", "start");
  });
});
