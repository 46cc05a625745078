import {
  ContactBoundary,
  ContactForm,
  ContactPage,
  ContactRail,
  defineContacts,
  HandrailProvider,
  HelpAnswer,
  HelpFaq,
  HelpSearch,
  SearchPage,
} from "@handrail/react";
import { type ReactElement, StrictMode, Suspense } from "react";

// Closed at any hour of a test's run, so that the clock has something to say after hydration.
/** Who can be reached. */
export const contacts = defineContacts([
  { kind: "phone", number: "+37052000000", hours: { timeZone: "Europe/Vilnius", weekly: { mon: ["03:00-03:01"] } } },
  { kind: "email", address: "help@example.com" },
  { kind: "form", action: "/contact" },
]);
/** The visible text. */
export const articles = Array.from({ length: 40 }, (_, index) => ({
  id: `question-${index}`,
  locale: "en",
  title: `Router question ${index}?`,
  summary: "About your router.",
  body: {
    type: "root" as const,
    children: Array.from({ length: 4 }, (_, paragraph) => ({
      type: "element" as const,
      tagName: "p" as const,
      children: [
        { type: "text" as const, value: `Part ${paragraph} of answer ${index}. ${"Restart it. ".repeat(20)}` },
      ],
    })),
  },
}));

function SlotField(): ReactElement {
  return (
    <label>
      Your own field <input name="slot" defaultValue="" />
    </label>
  );
}

/** A provider whose only child is a consumer's Suspense boundary. React hydrates the boundary after the provider. */
export const boundedRoots: Readonly<Record<string, ReactElement>> = {
  "ContactForm in Suspense": <ContactForm action="/contact" consent={<>I agree to the terms.</>} />,
  "HelpFaq in Suspense": (
    <>
      <HelpFaq items={articles.slice(0, 3)}>
        <SlotField />
      </HelpFaq>
      <input name="beside" aria-label="Beside" />
    </>
  ),
  "SearchPage in Suspense": (
    <SearchPage
      source={{ kind: "local", articles }}
      action="/search"
      query="router"
      answer={{ hits: articles.slice(0, 2), total: articles.length, confidence: "sure" }}
      products={[{ id: "router", title: "Router" }]}
    />
  ),
  "HelpSearch in Suspense": (
    <>
      <HelpSearch source={{ kind: "local", articles }} />
      <input name="beside" aria-label="Beside" />
    </>
  ),
  "ContactPage in Suspense": (
    <ContactPage>
      <ContactForm action="/contact" />
    </ContactPage>
  ),
};

/** A page by its name: one of {@link boundedRoots}, or the long page. */
export function pageOf(name: string, strict: boolean): ReactElement {
  const root = boundedRoots[name];
  if (!root) return page({ strict });
  const content = (
    <HandrailProvider contacts={contacts}>
      <Suspense fallback="Loading">{root}</Suspense>
    </HandrailProvider>
  );
  return strict ? <StrictMode>{content}</StrictMode> : content;
}

/** A page of more than 30 kB with every root that contains content or text fields. */
export function page({ strict }: { strict: boolean }): ReactElement {
  const content = (
    <HandrailProvider contacts={contacts}>
      <main>
        <HelpSearch source={{ kind: "local", articles }} />
        <HelpFaq items={articles}>
          <SlotField />
        </HelpFaq>
        {articles.slice(0, 1).map((article) => (
          <HelpAnswer key={article.id} article={article} />
        ))}
        <ContactPage>
          <ContactForm
            action="/contact"
            attachments={{ maxCount: 2, maxSize: 100_000 }}
            consent={<>I agree to the terms.</>}
          />
        </ContactPage>
        <Suspense fallback="Loading their part">
          <ContactRail />
          <label>
            Their field <input name="theirs" defaultValue="" />
          </label>
        </Suspense>
        <ContactBoundary>
          <label>
            Bounded field <input name="bounded" defaultValue="" />
          </label>
        </ContactBoundary>
      </main>
    </HandrailProvider>
  );
  return strict ? <StrictMode>{content}</StrictMode> : content;
}
