import {
  AvailabilityNote,
  ContactChannels,
  ContactForm,
  ContactPage,
  ContactRail,
  Guide,
  type Handoff,
  HandoffLookup,
  HandoffReference,
  type HandoffStore,
  HandoffSummary,
  HandrailProvider,
  HelpAnswer,
  HelpFaq,
  HelpSearch,
  HelpSearchDialog,
  SearchPage,
  Tour,
} from "@handrail/react";
import { northwind } from "@handrail-demo/northwind";
import type { ReactElement } from "react";

const { content, contacts } = northwind.en;
const [article] = content.articles;
const [walkthrough] = content.walkthroughs;
if (!article || !walkthrough) throw new Error("The demo content has no article or no walkthrough.");

const handoff: Handoff = {
  version: 1,
  locale: "en",
  question: "Why is my November bill higher?",
  searches: [{ query: "charged twice for tv", confidence: "none" }],
  articles: [{ id: article.id, title: article.title, helpful: false }],
  steps: [],
};

const store: HandoffStore = { put: async () => "204517", get: async () => undefined };

function Broken(): ReactElement {
  throw new Error("A consumer's own code throws while the server renders.");
}

const page = (children: ReactElement) => (
  <HandrailProvider contacts={contacts} topics={content.topics} helpHref="/help/{id}">
    {children}
  </HandrailProvider>
);

/** Every root component, as a page of its own. */
export const roots: Record<string, ReactElement> = {
  "the launcher alone": page(<p>Nothing of Handrail's but the provider.</p>),
  ContactRail: page(<ContactRail />),
  HelpSearch: page(<HelpSearch source={{ kind: "local", articles: content.articles }} />),
  HelpSearchDialog: page(<HelpSearchDialog source={{ kind: "local", articles: content.articles }} action="/search" />),
  SearchPage: page(
    <SearchPage
      source={{ kind: "local", articles: content.articles }}
      action="/search"
      query="bill"
      answer={{ hits: content.articles.slice(0, 10), total: content.articles.length, confidence: "sure" }}
      products={content.products}
    />,
  ),
  "SearchPage, nothing found": page(
    <SearchPage
      source={{ kind: "local", articles: content.articles }}
      action="/search"
      query="boat"
      answer={{ hits: [], confidence: "none" }}
    />,
  ),
  "suggestions that throw": page(
    <HelpSearch source={{ kind: "local", articles: content.articles }} suggestions={<Broken />} />,
  ),
  HelpFaq: page(<HelpFaq items={content.faqs} />),
  "HelpFaq, empty": page(<HelpFaq items={[]} />),
  HelpAnswer: page(<HelpAnswer article={article} />),
  Guide: page(<Guide walkthrough={walkthrough} />),
  Tour: page(<Tour walkthrough={walkthrough} defaultOpen />),
  ContactForm: page(<ContactForm action="/contact" topic="billing" />),
  ContactPage: page(
    <ContactPage topic="billing">
      <ContactForm action="/contact" topic="billing" />
    </ContactPage>,
  ),
  ContactChannels: page(<ContactChannels />),
  HandoffReference: page(<HandoffReference store={store} />),
  HandoffSummary: page(<HandoffSummary handoff={handoff} />),
  HandoffLookup: page(<HandoffLookup store={store} />),
  AvailabilityNote: page(
    <p>
      Our telephone line: <AvailabilityNote channel="phone" />
    </p>,
  ),
  "a slot that throws": page(
    <HelpFaq items={content.faqs}>
      <Broken />
    </HelpFaq>,
  ),
};
