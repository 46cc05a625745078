import { northwind } from "@handrail-demo/northwind";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { Basic } from "./examples/basic.js";
import { OwnSource } from "./examples/ownSource.js";
import { Parts } from "./examples/parts.js";
import { HelpSearch } from "./HelpSearch.js";
import type { SearchSource } from "./sources/searchSource.js";

const { articles, faqs } = northwind.en.content;
const source = { kind: "local", articles: [...articles, ...faqs] } as const;
const never: SearchSource = { search: () => new Promise(() => {}) };
const broken: SearchSource = { search: () => Promise.reject(new Error("The search service does not answer.")) };
const empty: SearchSource = { search: async () => ({ hits: [], confidence: "none" }) };
const patience = { timeout: 4000 };

const meta = {
  title: "Components/Search/HelpSearch",
  component: HelpSearch,
  args: { source },
} satisfies Meta<typeof HelpSearch>;
export default meta;
type Story = StoryObj<typeof meta>;

async function ask(canvasElement: HTMLElement, question: string) {
  const field = await within(canvasElement).findByRole("combobox", { name: "Search for help" });
  await userEvent.type(field, question);
  return field;
}

/** Waits for words to be there, and through their fading in. */
async function isTold(canvasElement: HTMLElement, words: string) {
  await waitFor(() => expect(within(canvasElement).getByText(words, { selector: "p" })).toBeVisible(), patience);
}

/** Stands in for the company's service, as there is none behind a story; returns what puts the real `fetch` back. */
function answerAt(path: string) {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.pathname !== path) return real(input, init);
    const words = (url.searchParams.get("q") ?? "").toLowerCase();
    const items = articles.filter(({ title }) => title.toLowerCase().includes(words)).slice(0, 5);
    return Response.json({ items: items.map(({ id, title, summary }) => ({ id, title, summary })) });
  };
  return () => {
    window.fetch = real;
  };
}

async function hasRisen(canvasElement: HTMLElement) {
  await waitFor(() => expect(canvasElement.querySelector('[data-hr~="rail"][data-risen]')).toBeVisible(), patience);
}

/** A field, and a person at its foot. */
export const AtRest: Story = {
  play: async ({ canvas }) => {
    const field = await canvas.findByRole("combobox", { name: "Search for help" });
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await expect(canvas.queryByRole("listbox")).toBeNull();
  },
};

/** Answers as one types, what matched marked. */
export const Results: Story = {
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "my bill is wrong");
    const [first] = await canvas.findAllByRole("option");
    await expect(first).toHaveTextContent(/bill.* wrong/i);
    await expect(first?.querySelector("mark")).toBeVisible();
  },
};

/** Arrows move the mark; the field keeps the focus. */
export const Highlighted: Story = {
  play: async ({ canvas, canvasElement }) => {
    const field = await ask(canvasElement, "wifi slow upstairs");
    const options = await canvas.findAllByRole("option");
    await userEvent.keyboard("{ArrowDown}");
    await expect(options[0]).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute("aria-activedescendant", options[0]?.id);
    await expect(field).toHaveFocus();
  },
};

/** A service that takes its time. Only after a moment does it say so. */
export const Loading: Story = {
  args: { source: never },
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "my bill");
    const status = () => canvasElement.querySelector('[data-hr~="search-status"]');
    await waitFor(() => expect(status()).toHaveTextContent("Searching"), patience);
  },
};

/** A slow service: what was found stays until there is something better. */
export const SlowSource: Story = {
  args: {
    source: {
      search: (query) =>
        new Promise((resolve) => {
          const hits = [{ id: query, title: `About ${query}`, summary: "Found by a service far away." }];
          setTimeout(() => resolve({ hits, confidence: "sure" }), query.length > 4 ? 10_000 : 50);
        }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "bill");
    await canvas.findByRole("option", { name: /About bill/ }, patience);
    await ask(canvasElement, "s");
    await isTold(canvasElement, "Searching");
    await expect(canvas.getByRole("option")).toHaveTextContent("About bill");
  },
};

/** Nothing found: the rail rises and carries the question. */
export const NoMatch: Story = {
  args: { source: empty },
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "can I watch TV on a boat");
    await isTold(canvasElement, "We couldn't find an answer to that.");
    await hasRisen(canvasElement);
  },
};

/** Something is near, but it does not claim to be the answer. */
export const Unsure: Story = {
  args: {
    source: {
      search: async () => ({
        hits: [
          { id: "roaming-in-the-eu", title: "Roaming in the EU", summary: "Use your plan as at home." },
          { id: "keep-your-number", title: "Keep your number when you move" },
        ],
        confidence: "unsure",
      }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "can I keep my number in Portugal");
    await isTold(canvasElement, "These come closest:");
    await expect(canvas.getAllByRole("option")).toHaveLength(2);
    await hasRisen(canvasElement);
  },
};

/** The service is down. The words are kept, and a person is there. */
export const Failed: Story = {
  args: { source: broken },
  play: async ({ canvas, canvasElement }) => {
    const field = await ask(canvasElement, "my bill");
    await isTold(canvasElement, "Search is not working right now.");
    await expect(canvas.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(field).toHaveValue("my bill");
    await hasRisen(canvasElement);
  },
};

/** No network: what works without it is offered. */
export const Offline: Story = {
  args: { source: broken },
  parameters: { handrail: { online: false } },
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "my bill");
    await isTold(canvasElement, "You are offline, so search cannot answer.");
    await hasRisen(canvasElement);
  },
};

/** Fraud and bereavement: the person stands above the answers, and typing is not interrupted. */
export const PersonFirst: Story = {
  play: async ({ canvas, canvasElement }) => {
    const field = await ask(canvasElement, "I think this call is a scam");
    await expect(await canvas.findByText("Talk to a person first", undefined, patience)).toBeVisible();
    const rail = canvasElement.querySelector('[data-hr~="rail"]');
    const order = rail?.compareDocumentPosition(canvas.getByRole("listbox")) ?? 0;
    await expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await expect(field).toHaveFocus();
  },
};

const long = "Rechtsschutzversicherungsgesellschaften ".repeat(5);

/** Words that do not break, and a question that does not end. */
export const LongText: Story = {
  args: {
    defaultValue: long.trim(),
    source: {
      search: async () => ({ hits: [{ id: "long", title: long, summary: long.repeat(3) }], confidence: "sure" }),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole("option");
    const card = canvasElement.querySelector('[data-hr~="search"]');
    await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
  },
};

/** Out of hours. */
export const Closed: Story = {
  args: { source: empty },
  parameters: { handrail: { hours: "closed" } },
  play: async ({ canvasElement }) => {
    await ask(canvasElement, "can I watch TV on a boat");
    await hasRisen(canvasElement);
  },
};

/** With a results page, there is a button that goes to it, with and without JavaScript. */
export const WithResultsPage: Story = {
  args: { action: "/search" },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("button", { name: "Search" })).toBeVisible();
    await expect(canvas.getByRole("search")).toHaveAttribute("action", "/search");
  },
};

/** Articles that the page has. */
export const FromArticles: Story = { render: () => <Basic /> };

/** A service of the company's own. */
export const FromService: Story = {
  render: () => <OwnSource />,
  beforeEach: () => answerAt("/api/search"),
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "pay");
    await expect((await canvas.findAllByRole("option"))[0]).toHaveTextContent(/pay/i);
  },
};

/** From parts, with hits of your own. */
export const FromParts: Story = {
  render: () => <Parts />,
  play: async ({ canvas, canvasElement }) => {
    await ask(canvasElement, "wifi upstairs");
    await expect((await canvas.findAllByRole("option"))[0]).toHaveTextContent(/^1\. /);
  },
};
