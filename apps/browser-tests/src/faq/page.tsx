import { Faq, type FaqItem, HandrailProvider } from "@handrail/react";
import { northwind } from "@handrail-demo/northwind";
import { type ReactElement, StrictMode, useEffect, useState } from "react";
import { allOf, partOf, type Question, type Setup } from "./acts.js";

/** What a page reports to the test, and what the test may do to it. */
export interface Watch {
  views: Record<string, number>;
  /** The list that the consumer got last. */
  value: readonly string[];
  /** Renders the page again. Missing until it is mounted. */
  render?: () => void;
}

/** Returns the questions that are open at the start. */
export const initialValueOf = ({ questions }: Setup): readonly string[] =>
  allOf(questions)
    .filter(({ startsOpen }) => startsOpen)
    .map(({ id }) => id);

/** The generated page as a consumer of Handrail writes it. */
export function pageOf(setup: Setup, watch: Watch): ReactElement {
  const page = <Page setup={setup} watch={watch} />;
  return setup.isStrict ? <StrictMode>{page}</StrictMode> : page;
}

function Page({ setup, watch }: { setup: Setup; watch: Watch }) {
  const { owner, refused, stormMs, questions } = setup;
  const [value, setValue] = useState(() => initialValueOf(setup));
  const [, setCount] = useState(0);
  useEffect(() => {
    const render = () => setCount((count) => count + 1);
    watch.render = render;
    if (stormMs === 0) return;
    const timer = setInterval(render, stormMs);
    return () => clearInterval(timer);
  }, [watch, stormMs]);
  const onValueChange = (next: readonly string[]) => {
    const accepted = owner === "refusing" ? next.filter((id) => id !== refused) : next;
    watch.value = accepted;
    setValue(accepted);
  };
  return (
    <HandrailProvider
      contacts={northwind.en.contacts}
      onJourneyEvent={(event) => {
        if (event.type !== "article.viewed") return;
        watch.views[event.articleId] = (watch.views[event.articleId] ?? 0) + 1;
      }}
    >
      <Faq.Root
        {...(owner === "browser" ? { defaultValue: initialValueOf(setup) } : { value })}
        onValueChange={onValueChange}
      >
        <Faq.ToggleAll itemIds={allOf(questions).map(({ id }) => id)} />
        {questions.map(itemOf)}
      </Faq.Root>
    </HandrailProvider>
  );
}

function itemOf({ id, name, inner }: Question): ReactElement {
  const heading = { type: "element", tagName: "h2", properties: { id: partOf(id) }, children: [] } as const;
  const item: FaqItem = { id, title: id, body: { type: "root", children: [heading] } };
  return (
    <Faq.Item key={id} itemId={id} title={id} name={name} data-id={id}>
      <Faq.Question />
      <Faq.Answer item={item}>{inner.map(itemOf)}</Faq.Answer>
    </Faq.Item>
  );
}
