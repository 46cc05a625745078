import { HandrailError, type HumanContacts } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { lt } from "@handrail/core/messages/lt";
import { act, render, renderHook, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { useHandrail } from "../context/HandrailContext.js";
import { useRecord } from "../context/useRecord.js";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactScope } from "../scope/ContactScope.js";
import { Company, contacts, instants } from "../testing/company.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { HandrailProvider } from "./HandrailProvider.js";

const launchers = () => [...document.querySelectorAll<HTMLElement>('[data-hr~="launcher"]')];

describe("HandrailProvider", () => {
  it.each([
    ["undefined", undefined],
    ["an empty list", []],
    ["only a bot", [{ kind: "bot", href: "/bot" }]],
    ["an object", { kind: "phone" }],
  ])("throws for %s as contacts, and says what to do", (_, value) => {
    // JavaScript can pass any value.
    const wrong = value as unknown as HumanContacts;
    withoutConsoleErrors(() => {
      expect(() => render(<HandrailProvider contacts={wrong} />)).toThrow(HandrailError);
      expect(() => render(<HandrailProvider contacts={wrong} />)).toThrow(
        /no contact that a person answers.*defineContacts/,
      );
    });
  });

  it("uses the journey it is given, or one of its own until it unmounts", () => {
    const { result, rerender } = renderHook(() => useHandrail().journey, { wrapper: Company });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    const journey = createJourney();
    const given = renderHook(() => useHandrail().journey, {
      wrapper: ({ children }) => <Company journey={journey}>{children}</Company>,
    });
    expect(given.result.current).toBe(journey);
  });

  it("records with a stable function, and reports an error of the listener", () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const journey = createJourney();
    const { result, rerender } = renderHook(() => useRecord(), {
      wrapper: ({ children }) => (
        <Company
          journey={journey}
          onJourneyEvent={() => {
            throw new Error("The consumer's listener.");
          }}
        >
          {children}
        </Company>
      ),
    });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    expect(() => result.current({ type: "contact.opened", place: "rail" })).not.toThrow();
    expect(journey.events()).toHaveLength(1);
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it("uses UTC for a time zone that Intl rejects", () => {
    render(
      <Company timeZone="Mars/Base">
        <ContactRail />
      </Company>,
    );
    expect(screen.getByText("until 6 pm (your 4 pm)")).toBeInTheDocument();
  });

  it("is required: a component outside it throws", () => {
    withoutConsoleErrors(() => expect(() => render(<ContactRail />)).toThrow(/outside <HandrailProvider>/));
  });

  it("updates the time every minute, and the network state", () => {
    vi.useFakeTimers({ now: instants.open + 30_000 });
    const network = vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    const { result } = renderHook(() => useHandrail(), {
      wrapper: ({ children }) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>,
    });
    expect(result.current.now).toBe(instants.open);
    act(() => vi.advanceTimersByTime(30_000));
    expect(result.current.now).toBe(instants.open + 60_000);
    network.mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event("offline")));
    expect(result.current.online).toBe(false);
    vi.useRealTimers();
  });
});

describe("ContactLauncher", () => {
  it("shows for the first provider of a page only, and for the next one when that unmounts", () => {
    const first = render(<Company />);
    const second = render(<Company />);
    expect(launchers().map(({ hidden }) => hidden)).toEqual([false, true]);
    first.unmount();
    expect(launchers().map(({ hidden }) => hidden)).toEqual([false]);
    second.unmount();
    expect(launchers()).toEqual([]);
  });

  it("renders once for nested providers", () => {
    render(
      <Company>
        <Company />
      </Company>,
    );
    expect(launchers()).toHaveLength(1);
  });
});

describe("HandrailProvider on the server", () => {
  const page = (
    <StrictMode>
      <Company messages={lt}>
        <ContactScope>
          <p>Content</p>
        </ContactScope>
      </Company>
    </StrictMode>
  );

  it("renders plain links, the schedule in office time and the launcher, and nothing that depends on the current time", () => {
    const html = renderToString(
      <Company>
        <ContactRail />
      </Company>,
    );
    const server = document.createElement("div");
    server.innerHTML = html;
    expect(server.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')).toHaveTextContent("Call 700 55 010");
    expect(server.querySelector('[data-hr~="launcher"] a[href="tel:+37070055010"]')).toHaveTextContent("700 55 010");
    expect(server.querySelector('[data-hr~="launcher"]')).not.toHaveAttribute("hidden");
    expect(server.querySelectorAll('[data-hr~="launcher"] details a').length).toBe(3);
    expect(server.querySelectorAll('[data-hr~="rail"] details a[href="mailto:help@example.com"]')).toHaveLength(1);
    expect(html).toContain("Mon–Fri 8 am–6 pm (Vilnius time)");
    expect(html).not.toMatch(/until|opens|style=/);
  });

  it("hydrates without a mismatch, then shows the current availability", async () => {
    const root = document.createElement("div");
    document.body.append(root);
    root.innerHTML = renderToString(page);
    expect(root).toHaveTextContent("vietos laikas: Vilnius");
    const recovered = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, page, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    expect(root).toHaveTextContent("iki 18:00");
    act(() => hydrated.unmount());
    root.remove();
  });
});
