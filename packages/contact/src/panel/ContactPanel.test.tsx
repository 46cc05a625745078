import { axeViolations } from "@handrail-tooling/testing";
import { render, screen, waitFor, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { useHandrail } from "../context/HandrailContext.js";
import { ContactRail } from "../rail/ContactRail.js";
import { Company, instants } from "../testing/company.js";
import { ContactPanel } from "./ContactPanel.js";
import { loadPanel } from "./loadPanel.js";

beforeEach(() => sessionStorage.clear());

const setUp = () => userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
const dialog = () => screen.findByRole("dialog", { name: "Talk to a person" });
const names = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute("href"));

async function open(company: Parameters<typeof Company>[0] = {}) {
  const user = setUp();
  render(
    <Company {...company}>
      <ContactRail />
    </Company>,
  );
  const rail = screen.getByRole("group", { name: "Contact a person" });
  await user.click(within(rail).getByText("More ways"));
  return { user, rail, panel: within(await dialog()) };
}

function Opener() {
  const { openPanel } = useHandrail();
  return (
    <>
      <button type="button" onClick={() => void openPanel({ topic: "fault" })}>
        Report a fault
      </button>
      <button type="button" onClick={() => void openPanel({ topic: "fraud" })}>
        Report fraud
      </button>
    </>
  );
}

// The page waits little more than a second for the panel's code; a busy machine may need longer to compile it.
beforeAll(() => loadPanel());

describe("openPanel", () => {
  it("opens from More ways, records it, and returns focus", async () => {
    const onJourneyEvent = vi.fn();
    const { user, rail } = await open({ onJourneyEvent });
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "contact.opened", place: "rail" });
    expect(rail.querySelector("details")).not.toHaveAttribute("open");
    expect(await axeViolations()).toEqual([]);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(within(rail).getByText("More ways")).toHaveFocus());
  });

  it("opens from a button, which is not announced as collapsed", async () => {
    const { rail } = await open();
    const button = within(rail).getByText("More ways");
    expect(button).toHaveAttribute("aria-haspopup", "dialog");
    expect(button.localName).toBe("button");
    expect(rail.querySelector("details")).not.toBeVisible();
  });

  it("lists every channel with its name, what to expect and a link", async () => {
    const { panel } = await open();
    const links = panel.getAllByRole("link");
    expect(names(links)).toEqual([
      "tel:+37070055010",
      "https://example.com/chat",
      "mailto:help@example.com",
      "tel:+37070055011",
      "https://example.com/bot",
    ]);
    expect(panel.getByRole("link", { name: "Call Fault line +37070055011" })).toBeInTheDocument();
    expect(panel.getByText("We reply within 1 day")).toBeInTheDocument();
    expect(panel.getByText("Languages: Lithuanian, English")).toBeInTheDocument();
    expect(panel.getAllByText("Open until 6 pm (your 4 pm)")).toHaveLength(2);
    expect(panel.getByRole("list", { name: "Automatic assistant" })).toContainElement(links.at(-1) ?? null);
  });

  it("puts channels that work unattended first while closed", async () => {
    const { panel } = await open({ now: instants.closed });
    const later = panel.getByRole("list", { name: "Later" });
    expect(names(within(later).getAllByRole("link"))).toEqual(["tel:+37070055010", "https://example.com/chat"]);
    expect(panel.getAllByText("Opens tomorrow 8 am (your 6 am)")).toHaveLength(2);
    const write = panel.getByRole("list", { name: "Write at any time" });
    expect(names(within(write).getAllByRole("link"))).toEqual(["mailto:help@example.com"]);
  });

  it("lists no channel that needs a network as available while offline", async () => {
    const { panel } = await open({ online: false });
    const now = within(panel.getByRole("list", { name: "Available now" })).getAllByRole("link");
    expect(names(now)).toEqual(["tel:+37070055010"]);
    // A channel without hours may be closed.
    const other = within(panel.getByRole("list", { name: "Other ways" })).getAllByRole("link");
    expect(names(other)).toEqual(["tel:+37070055011"]);
    expect(panel.getAllByText("Works without the internet")).toHaveLength(2);
  });

  it("chooses no topic at first, and only moves channels when one is chosen", async () => {
    const { user, panel } = await open();
    expect(panel.getByRole("radio", { name: "Something else" })).toBeChecked();
    const before = panel.getAllByRole("link").length;
    await user.click(panel.getByRole("radio", { name: "Faults" }));
    const links = panel.getAllByRole("link");
    expect(links).toHaveLength(before);
    expect(names(links)[0]).toBe("tel:+37070055011");
  });

  it("offers a reference beside the first telephone, and repeats it beside the others", async () => {
    const { panel } = await open({ handoffStore: { put: async () => "483917" } });
    await userEvent.click(panel.getByRole("button", { name: "Get a number to read out" }));
    await userEvent.click(await panel.findByRole("button", { name: "Save it and give me a number" }));
    const faults = panel.getByRole("link", { name: /Fault line/ }).closest("li");
    await waitFor(() => expect(faults).toHaveTextContent("Your number: 483 917"));
  });

  it("shows the reference again after it was closed", async () => {
    const { user, rail, panel } = await open({ handoffStore: { put: async () => "483917" } });
    await user.click(panel.getByRole("button", { name: "Get a number to read out" }));
    await user.click(await panel.findByRole("button", { name: "Save it and give me a number" }));
    await panel.findAllByText("483 917");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(within(rail).getByText("More ways"));
    expect(within(await dialog()).getAllByText("483 917")[0]).toBeVisible();
  });

  it("offers no reference without a store", async () => {
    const { panel } = await open();
    expect(panel.queryByRole("button", { name: "Get a number to read out" })).toBeNull();
  });

  it("opens with the topic it is called with, whatever was chosen before", async () => {
    const user = setUp();
    render(
      <Company>
        <Opener />
      </Company>,
    );
    await user.click(screen.getByRole("button", { name: "Report a fault" }));
    await user.click(within(await dialog()).getByRole("radio", { name: "My bill" }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Report fraud" }));
    expect(within(await dialog()).getByRole("radio", { name: "Fraud" })).toBeChecked();
  });

  it("records which channel was chosen", async () => {
    const onJourneyEvent = vi.fn();
    const { user, panel } = await open({ onJourneyEvent });
    window.addEventListener("click", (event) => event.preventDefault(), { once: true });
    await user.click(panel.getByRole("link", { name: /^Chat/ }));
    expect(onJourneyEvent).toHaveBeenCalledWith({ type: "contact.started", channelId: "chat", place: "panel" });
  });
});

describe("ContactPanel", () => {
  it("opens by its `open` prop, and calls onOpenChange when it is closed", async () => {
    const onOpenChange = vi.fn();
    const user = setUp();
    const { rerender } = render(
      <Company>
        <ContactPanel open={false} onOpenChange={onOpenChange} />
      </Company>,
    );
    expect(screen.queryByRole("dialog")).toBeNull();
    rerender(
      <Company>
        <ContactPanel open onOpenChange={onOpenChange} defaultTopic="bill" />
      </Company>,
    );
    expect(within(await dialog()).getByRole("radio", { name: "My bill" })).toBeChecked();
    await user.keyboard("{Escape}");
    expect(onOpenChange).toHaveBeenCalledWith(false);
  });
});
