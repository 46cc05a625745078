import { checkPromise, describeFindings } from "@handrail-tooling/promise";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { HelpCentre } from "./HelpCentre.js";

/**
 * A whole help centre of a made-up company, built from Handrail's components. The toolbar changes the brand, colours, language,
 * direction, text size, office hours and network, and can break the slots. A person stays in reach in all of them.
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

// The end of each story is checked after its play function. This checks the points before it.
async function expectPerson() {
  const findings = await checkPromise(document);
  if (findings.length > 0) throw new Error(describeFindings(findings));
}

async function ask(canvasElement: HTMLElement, question: string) {
  await userEvent.type(await within(canvasElement).findByRole("combobox"), question);
}

/** During office hours, with everything working. */
export const OpenByDay: Story = {
  name: "Open, by day",
  // Without texts, so that it passes with every setting of the toolbar.
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(await canvas.findByRole("combobox")).toBeVisible();
    await expect(canvasElement.querySelectorAll('[data-hr~="rail"]')).toHaveLength(4);
  },
};

/** The customer asks a question in their words and opens an answer. */
export const FindingAnAnswer: Story = {
  name: "Finding an answer",
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "my bill is wrong");
    const [hit] = await canvas.findAllByRole("option", {}, patience);
    if (!hit) throw new Error("Nothing was found.");
    await expect(hit).toHaveTextContent(/bill is wrong/i);
    await expectPerson();
    await userEvent.click(hit);
    const article = await canvas.findByRole("article", { name: "My bill is wrong" });
    await waitFor(() => expect(article.closest("section")).toHaveFocus());
  },
};

/** The answer did not help. The rail rises, and no further article is offered. */
export const NotHelpful: Story = {
  name: "It did not help",
  play: async ({ canvas }) => {
    const article = canvas.getByRole("article");
    await userEvent.click(within(article).getByRole("button", { name: "No" }));
    await waitFor(() => expect(article.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible(), patience);
  },
};

/** No article answers the question. The rail rises, and a message to a person starts with the question. */
export const NoAnswer: Story = {
  name: "No answer",
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "zebra umbrella polka");
    const risen = () => canvasElement.querySelector('[data-hr~="search"] [data-hr~="rail"][data-risen]');
    await waitFor(() => expect(risen()).toBeVisible(), patience);
  },
};

/** The topic is fraud. The rail comes before every answer. */
export const ScamsGoToAPersonFirst: Story = {
  name: "Scams go to a person first",
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Scams and fraud" }));
    const faq = canvasElement.querySelector('[data-hr~="faq"]');
    await waitFor(() => expect(faq?.firstElementChild).toHaveAttribute("data-risen"));
  },
};

/** A tour for the first visit. Each card has a person on it. */
export const TourOfThePage: Story = {
  name: "A tour of the page",
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Show me round" }));
    await expect(await screen.findByText("Step 1 of 4")).toBeVisible();
    await expectPerson();
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    await expect(await screen.findByText("Step 2 of 4")).toBeVisible();
    await screen.findByText(/Try it now/, {}, patience);
    const question = canvasElement.querySelector('[data-tour="faq"] summary');
    if (!question) throw new Error("There is no question.");
    await userEvent.click(question);
    await expect(await screen.findByRole("button", { name: "Next" }, patience)).toBeVisible();
  },
};

/** Late on Sunday. The rail shows when the office opens, and marks the channels that work now. */
export const AtNight: Story = {
  name: "Arriving at night",
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/opens .*8 am/))[0]).toBeVisible();
  },
};

/** On a holiday. The rail names it. */
export const OnAHoliday: Story = {
  name: "On a holiday",
  parameters: { handrail: { hours: "holiday" } },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/Christmas/))[0]).toBeVisible();
  },
};

/** The network is lost during a question. The telephone still works. */
export const Offline: Story = {
  name: "Losing the network",
  parameters: { handrail: { online: false } },
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "my bill is wrong");
    await expect((await canvas.findAllByText(/You are offline/, {}, patience))[0]).toBeVisible();
  },
};

/** The consumer's part in every slot throws. Only that part is replaced, and the rails stay. */
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
