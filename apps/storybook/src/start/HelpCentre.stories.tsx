import { checkPromise, describeFindings } from "@handrail-tooling/promise";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { HelpCentre } from "./HelpCentre.js";

/**
 * A whole help centre, put together from Handrail's components on a made-up company's real content. Change brand, colours,
 * language, direction, text size, office hours and network in the toolbar, or break it: the person stays.
 */
const meta = {
  title: "Start here/A help centre",
  component: HelpCentre,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen", controls: { disable: true }, handrail: { timeZone: "Europe/Vilnius" } },
} satisfies Meta<typeof HelpCentre>;
export default meta;
type Story = StoryObj<typeof meta>;

const patience = { timeout: 5000 };

// How a story ends is looked at anyway; this is for the points on the way.
async function personIsInReach() {
  const findings = await checkPromise(document);
  if (findings.length > 0) throw new Error(describeFindings(findings));
}

async function ask(canvasElement: HTMLElement, question: string) {
  await userEvent.type(await within(canvasElement).findByRole("combobox"), question);
}

/** Opened by day, with everything working. */
export const OpenByDay: Story = {
  name: "Open, by day",
  // In no one language, hour or brand, so that it holds whatever the toolbar says.
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(await canvas.findByRole("combobox")).toBeVisible();
    await expect(canvasElement.querySelectorAll('[data-hr~="rail"]')).toHaveLength(4);
  },
};

/** A question in the customer's own words, and an answer read in full. */
export const FindingAnAnswer: Story = {
  name: "Finding an answer",
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "my bill is wrong");
    const [hit] = await canvas.findAllByRole("option", {}, patience);
    if (!hit) throw new Error("Nothing was found.");
    await expect(hit).toHaveTextContent(/bill is wrong/i);
    await personIsInReach();
    await userEvent.click(hit);
    const article = await canvas.findByRole("article", { name: "My bill is wrong" });
    await waitFor(() => expect(article.closest("section")).toHaveFocus());
  },
};

/** The answer did not help: the rail rises, and nobody is sent round again. */
export const NotHelpful: Story = {
  name: "It did not help",
  play: async ({ canvas }) => {
    const article = canvas.getByRole("article");
    await userEvent.click(within(article).getByRole("button", { name: "No" }));
    await waitFor(() => expect(article.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible(), patience);
  },
};

/** A question nobody wrote an answer to goes to a person, with the question carried along. */
export const NoAnswer: Story = {
  name: "No answer to that",
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "zebra umbrella polka");
    const risen = () => canvasElement.querySelector('[data-hr~="search"] [data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risen()).toBeVisible(), patience);
  },
};

/** Someone has been cheated: the person stands first, above every answer. */
export const ScamsGoToAPersonFirst: Story = {
  name: "Scams go to a person first",
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Scams and fraud" }));
    const faq = canvasElement.querySelector('[data-hr~="faq"]');
    await waitFor(() => expect(faq?.firstElementChild).toHaveAttribute("data-risen"));
  },
};

/** On the first visit, shown round on the real screen; a person is on every card. */
export const ShownRound: Story = {
  name: "Shown round",
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show me round" }));
    await expect(await screen.findByText("Step 1 of 4")).toBeVisible();
    await personIsInReach();
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    await expect(await screen.findByText("Step 2 of 4")).toBeVisible();
  },
};

/** Late on Sunday: it says when people are back, and marks what works now. */
export const AtNight: Story = {
  name: "Arriving at night",
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/opens .*08:00/))[0]).toBeVisible();
  },
};

/** Christmas, by its name. */
export const OnAHoliday: Story = {
  name: "On a holiday",
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/Christmas/))[0]).toBeVisible();
  },
};

/** The network is gone in the middle of a question. The phone still works. */
export const Offline: Story = {
  name: "Losing the network",
  parameters: { handrail: { online: false } },
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "my bill is wrong");
    await expect((await canvas.findAllByText(/You are offline/, {}, patience))[0]).toBeVisible();
  },
};

/** What a team put into every slot throws. Each component gives way, and each keeps its person. */
export const Broken: Story = {
  name: "When a part breaks",
  parameters: { handrail: { breakIt: true, expectsErrors: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText("This part did not load")).toHaveLength(3);
  },
};

/** In Lithuanian. */
export const Lithuanian: Story = {
  name: "In Lithuanian",
  globals: { language: "lt" },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent("Kuo galime padėti?");
    await ask(canvasElement, "sąskaitoje klaida");
    await expect((await canvas.findAllByRole("option", {}, patience))[0]).toHaveTextContent(/klaida/i);
  },
};
