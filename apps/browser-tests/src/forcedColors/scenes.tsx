import { ContactForm, type ContactRequest, defineTransport, HandrailProvider, type Transport } from "@handrail/react";
import { northwind } from "@handrail-demo/northwind";
import type { Page } from "playwright";
import type { ReactElement } from "react";
import { roots } from "../roots.js";

/** A page to check, and the actions of a visitor before the check. */
export interface Scene {
  element: ReactElement | undefined;
  /** Brings the page into the state to look at. */
  act?: (page: Page) => Promise<unknown>;
  /** Selectors of text that must be on the page and in view, so that the scene cannot become empty unnoticed. */
  shows?: readonly string[];
}

const { contacts, content } = northwind.en;

const sends: Transport<ContactRequest> = defineTransport(
  { name: "sends", receipt: "reference", idempotent: true },
  async () => ({ reference: "NW-2231" }),
);
const fails: Transport<ContactRequest> = defineTransport({ name: "fails", receipt: "none", idempotent: false }, () =>
  Promise.reject(new TypeError("Failed to fetch")),
);

function formWith(transport: Transport<ContactRequest>) {
  return (
    <HandrailProvider contacts={contacts} topics={content.topics}>
      <ContactForm action="/contact" transport={transport} />
    </HandrailProvider>
  );
}

async function send(page: Page) {
  await page.getByLabel("e-mail").fill("jonas@example.com");
  await page.getByLabel("message").fill("I was charged twice for May.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.locator("[data-hr~='form-actions'], [data-hr~='form-reference']").first().waitFor();
}

/** A tour says after a while that what it would show is not here; before that, it has not come to rest. */
const tourAtRest = "[data-hr~='tour-missing']";

const search = (words: string) => async (page: Page) => {
  await page.getByRole("combobox").fill(words);
  await page.locator("[data-hr~='search-hit'], [data-hr~='search-empty']").first().waitFor();
  await page.keyboard.press("ArrowDown");
};

const visited: Record<string, Scene> = {
  // A brand's colours are in no layer and outrank the theme's, those for forced colours too.
  "ContactPage of a brand": {
    element: <div data-hr-brand="navy">{roots.ContactPage}</div>,
    shows: ["[data-hr~='channel-row'][data-emphasised] [data-hr~='channel-action']"],
  },
  "Tour of a brand": {
    element: <div data-hr-brand="navy">{roots.Tour}</div>,
    shows: ["[data-hr~='tour-next']", tourAtRest],
  },
  "the launcher alone, after rules of the page hid it": {
    element: roots["the launcher alone"],
    async act(page) {
      await page.locator("[data-hr~='launcher']:not([data-hidden])").waitFor();
      await page.evaluate(() => document.querySelector("[data-hr~='launcher']")?.setAttribute("data-bare", ""));
    },
    shows: ["[data-hr~='launcher'][data-bare] [data-hr~='channel-text']"],
  },
  "ContactRail after another one": {
    element: (
      <>
        {roots.ContactRail}
        {roots.ContactRail}
      </>
    ),
    shows: ["[data-hr~='rail'] ~ [data-hr~='rail'] [data-hr~='rail-action'][data-emphasised]"],
  },
  "ContactRail, more ways unfolded": {
    element: roots.ContactRail,
    act: (page) => page.evaluate(() => document.querySelector("details")?.setAttribute("open", "")),
    shows: ["[data-hr~='more-ways-link']"],
  },
  "ContactPanel, with a topic chosen": {
    element: roots.HelpFaq,
    async act(page) {
      await page.locator("[data-hr~='rail'] [data-hr~='more-ways-summary']").click();
      await page.locator("[data-hr~='panel'] [data-hr~='topic']").nth(1).click();
    },
    shows: [
      "[data-hr~='channel-row'][data-emphasised] [data-hr~='channel-action']",
      "[data-hr~='topic']:has(:checked)",
    ],
  },
  "HelpSearch with hits, one highlighted": {
    element: roots.HelpSearch,
    act: search("my bill is wrong"),
    shows: ["[data-hr~='search-hit'][data-highlighted]", "[data-hr~='search-mark']"],
  },
  "HelpSearch without a match, the rail risen": {
    element: roots.HelpSearch,
    act: search("quokka zeppelin"),
    shows: ["[data-hr~='rail'][data-risen] [data-hr~='rail-action'][data-emphasised]"],
  },
  "HelpFaq, all answers open": {
    element: roots.HelpFaq,
    act: (page) => page.locator("[data-hr~='faq-toggle-all']").click(),
    shows: ["[data-hr~='faq-answer'] p"],
  },
  "HelpAnswer after the vote No": {
    element: roots.HelpAnswer,
    act: (page) => page.locator("[data-hr~='feedback-vote']").nth(1).click(),
    shows: ["[data-hr~='feedback-vote'][aria-pressed='true']", "[data-hr~='rail'][data-risen] [data-emphasised]"],
  },
  Tour: { element: roots.Tour, shows: ["[data-hr~='tour-next']", tourAtRest] },
  "Tour, second step": {
    element: roots.Tour,
    act: (page) => page.locator("[data-hr~='tour-next']").click(),
    shows: ["[data-hr~='tour-next']", "[data-hr~='tour-card'] [data-emphasised]", tourAtRest],
  },
  "ContactForm with problems": {
    element: formWith(sends),
    act: (page) => page.getByRole("button", { name: "Send" }).click(),
    shows: ["[data-hr~='form-summary'] a", "[data-hr~='form-problem']", "[data-hr~='form-send']"],
  },
  "ContactForm after a message was sent": {
    element: formWith(sends),
    act: send,
    shows: ["[data-hr~='form-outcome'][data-tone='good'] [data-hr~='form-outcome-title']"],
  },
  "ContactForm after a message was lost": {
    element: formWith(fails),
    act: send,
    shows: ["[data-hr~='form-actions'] [data-variant='primary']"],
  },
};

/** To where the rail is. */
function scrollToEnd(page: Page) {
  return page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
}

/** Every root in its initial state, and in the states after a visitor's actions. */
export const scenes: Record<string, Scene> = {
  ...Object.fromEntries(Object.entries(roots).map(([name, element]) => [name, { element, act: scrollToEnd }])),
  ...visited,
};
