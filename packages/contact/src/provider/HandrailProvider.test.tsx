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
import { quietly } from "../testing/quietly.js";
import { HandrailProvider } from "./HandrailProvider.js";

const launchers = () => [...document.querySelectorAll<HTMLElement>('[data-hr~="launcher"]')];

describe("HandrailProvider", () => {
  it.each([
    ["nothing", undefined],
    ["an empty list", []],
    ["only a bot", [{ kind: "bot", href: "/bot" }]],
    ["what is no list", { kind: "phone" }],
  ])("refuses %s in place of a person, and says what to do", (_, given) => {
    // JavaScript can pass anything.
    const wrong = given as unknown as HumanContacts;
    quietly(() => {
      expect(() => render(<HandrailProvider contacts={wrong} />)).toThrow(HandrailError);
      expect(() => render(<HandrailProvider contacts={wrong} />)).toThrow(
        /no contact that a person answers.*defineContacts/,
      );
    });
  });

  it("keeps one journey for as long as it stands, or the one it is given", () => {
    const { result, rerender } = renderHook(() => useHandrail().journey, { wrapper: Company });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    const own = createJourney();
    const given = renderHook(() => useHandrail().journey, {
      wrapper: ({ children }) => <Company journey={own}>{children}</Company>,
    });
    expect(given.result.current).toBe(own);
  });

  it("notes acts with a stable function, and outlives a listener that throws", () => {
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

  it("does without a time zone that Intl does not know", () => {
    render(
      <Company timeZone="Mars/Base">
        <ContactRail />
      </Company>,
    );
    expect(screen.getByText("until 18:00 (your 16:00)")).toBeInTheDocument();
  });

  it("says so when a component is outside it", () => {
    quietly(() => expect(() => render(<ContactRail />)).toThrow(/outside <HandrailProvider>/));
  });

  it("follows the clock from minute to minute and the network", () => {
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

describe("the launchers of a page", () => {
  it("are one: that of the first provider, and the next when it goes", () => {
    const first = render(<Company />);
    const second = render(<Company />);
    expect(launchers().map(({ hidden }) => hidden)).toEqual([false, true]);
    first.unmount();
    expect(launchers().map(({ hidden }) => hidden)).toEqual([false]);
    second.unmount();
    expect(launchers()).toEqual([]);
  });

  it("are the outer provider's where one is in another", () => {
    render(
      <Company>
        <Company />
      </Company>,
    );
    expect(launchers()).toHaveLength(1);
  });
});

describe("on the server", () => {
  const page = (
    <StrictMode>
      <Company messages={lt}>
        <ContactScope>
          <p>Content</p>
        </ContactScope>
      </Company>
    </StrictMode>
  );

  it("writes plain links, the schedule in office time, the launcher, and nothing that depends on the moment", () => {
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
    expect(html).toContain("Mon–Fri 08:00–18:00 (Vilnius time)");
    expect(html).not.toMatch(/until|opens|style=/);
  });

  it("is taken over by the browser without a mismatch, then says until when", async () => {
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
