import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Offer, type OfferProps } from "./Offer.js";

const walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "First visit",
  summary: "",
  audience: "customer",
  steps: [],
} as const;
const page = (props?: Partial<OfferProps>) => (
  <StrictMode>
    <HandrailProvider contacts={contacts}>
      <Offer walkthrough={walkthrough} onStart={() => {}} {...props} />
      <button type="button">After</button>
    </HandrailProvider>
  </StrictMode>
);
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const isOffered = () => screen.queryByText("New here?") !== null;
const day = 86_400_000;

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("Offer", () => {
  it("renders nothing on the server, and then a card with a person that takes no focus", async () => {
    expect(renderToString(page())).not.toContain("tour-offer");
    render(page({ minutes: 2 }));
    expect(await screen.findByRole("region", { name: "New here?" })).toHaveTextContent(
      "First visit · Takes about 2 minutes",
    );
    expect(
      within(screen.getByRole("region", { name: "New here?" })).getByRole("link", { name: /Call/ }),
    ).toHaveAttribute("href", "tel:+37052000000");
    expect(document.body).toHaveFocus();
  });

  it("starts the tour, and is not shown again", async () => {
    const onStart = vi.fn();
    const { unmount } = render(page({ onStart }));
    await press("Show me");
    expect(onStart).toHaveBeenCalledOnce();
    unmount();
    render(page());
    expect(isOffered()).toBe(false);
  });

  it("leaves focus at the next place when it goes, for whatever reason", async () => {
    const onStart = vi.fn();
    const { rerender } = render(page({ onStart }));
    await press("Show me");
    expect(onStart).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.body).not.toHaveFocus());
    localStorage.clear();
    rerender(page({ walkthrough: { ...walkthrough, version: 2 } }));
    (await screen.findByRole("button", { name: "Later" })).focus();
    rerender(page({ walkthrough: { ...walkthrough, version: 2 }, taken: true }));
    expect(isOffered()).toBe(false);
    await waitFor(() => expect(document.body).not.toHaveFocus());
  });

  it("is gone for good after No thanks, until the walkthrough has another version", async () => {
    const onAnswer = vi.fn();
    const { rerender } = render(page({ onAnswer }));
    await press("No thanks");
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith("never");
    expect(isOffered()).toBe(false);
    await waitFor(() => expect(document.body).not.toHaveFocus());
    vi.spyOn(Date, "now").mockReturnValue(Date.now() + 4000 * day);
    rerender(page({ laterMs: 1 }));
    expect(isOffered()).toBe(false);
    rerender(page({ walkthrough: { ...walkthrough, version: 2 } }));
    expect(await screen.findByText("New here?")).toBeInTheDocument();
  });

  it("comes again a week after Later", async () => {
    const { unmount } = render(page());
    await press("Later");
    expect(isOffered()).toBe(false);
    unmount();
    const now = Date.now();
    const clock = vi.spyOn(Date, "now").mockReturnValue(now + 6 * day);
    const early = render(page());
    expect(isOffered()).toBe(false);
    early.unmount();
    clock.mockReturnValue(now + 8 * day);
    render(page());
    expect(await screen.findByText("New here?")).toBeInTheDocument();
  });

  it("is not offered again to somebody who has taken the tour without it", async () => {
    const { rerender, unmount } = render(page());
    expect(await screen.findByText("New here?")).toBeInTheDocument();
    rerender(page({ taken: true }));
    expect(isOffered()).toBe(false);
    unmount();
    render(page());
    expect(isOffered()).toBe(false);
  });

  it("is not shown where an answer could not be remembered", () => {
    vi.stubGlobal("localStorage", null);
    render(page());
    expect(isOffered()).toBe(false);
    vi.unstubAllGlobals();
  });

  it("waits until it moves nothing that is on the screen", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let isReserved = false;
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
      const isMoved = !isReserved && document.querySelector("[data-hr~='tour-offer']:not([hidden])") !== null;
      return new DOMRect(0, isMoved ? 80 : 0, 10, 10);
    });
    render(page());
    expect(screen.queryByRole("region", { name: "New here?" })).toBeNull();
    isReserved = true;
    window.dispatchEvent(new Event("scroll"));
    await vi.advanceTimersByTimeAsync(300);
    expect(await screen.findByRole("region", { name: "New here?" })).toBeVisible();
  });
});
