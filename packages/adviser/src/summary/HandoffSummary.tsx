"use client";
import type { Handoff, PageMessages } from "@handrail/core";
import { referenceText } from "@handrail/core/handoff";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { parts } from "../anatomy.js";
import { CopyAsText } from "../copy/CopyAsText.js";
import { adviserMessages } from "../messages/adviserMessages.js";
import { glanceOf } from "./glance.js";
import { HandoffDetails } from "./HandoffDetails.js";

/**
 * Shows an adviser what a customer already tried, so that the customer need not repeat it: the question, what did not work, for how
 * long, the product and the language, and below it everything else. Renders a `<section>`. It needs no provider. What the customer
 * typed is rendered as text, each piece in its own direction.
 */
export const HandoffSummary = /* @__PURE__ */ forwardRef<HTMLElement, HandoffSummaryProps>(function HandoffSummary(
  { handoff, messages: pageMessages, headingLevel = 2, ...rest },
  ref,
) {
  const messages = adviserMessages(pageMessages);
  const { summary } = messages;
  const { question, failed, tried, facts } = glanceOf(handoff, messages);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-hr={parts.summary} lang={messages.locale} aria-labelledby={id} {...rest} ref={ref}>
      <header data-hr={parts.summaryHead}>
        <Heading data-hr={parts.summaryTitle} id={id}>
          {summary.title}
        </Heading>
        {handoff.reference && (
          <span data-hr={parts.summaryReference}>{referenceText(handoff.reference, messages.locale)}</span>
        )}
      </header>
      <dl data-hr={parts.summaryFacts}>
        <Fact label={summary.wants} part={parts.summaryQuestion}>
          {question === undefined ? (
            summary.noQuestion
          ) : (
            <q dir="auto" lang={handoff.locale}>
              {question}
            </q>
          )}
        </Fact>
        {failed.length > 0 && (
          <Fact label={summary.failed} part={parts.summaryFailed}>
            <ul>
              {failed.map((text) => (
                // The text alone has its direction, so the markers stay in one line.
                <li key={text}>
                  <bdi dir="auto" lang={handoff.locale}>
                    {text}
                  </bdi>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={summary.tried}>{tried ?? summary.nothing}</Fact>
        {facts.map(({ label, value, lang }) => (
          <Fact key={label} label={label}>
            {/* The browser may spell the name of a language differently from the server. */}
            <span dir="auto" lang={lang} suppressHydrationWarning>
              {value}
            </span>
          </Fact>
        ))}
      </dl>
      <HandoffDetails handoff={handoff} messages={messages} />
      <CopyAsText handoff={handoff} messages={messages} />
    </section>
  );
});

function Fact({ label, part, children }: { label: string; part?: string; children: ReactNode }) {
  return (
    <div data-hr={part ? `${parts.summaryFact} ${part}` : parts.summaryFact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Props of {@link HandoffSummary}. */
export interface HandoffSummaryProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The handoff of the customer. Pass one from outside your own code through `parseHandoff` first. */
  handoff: Handoff;
  /** The adviser's language. @default English */
  messages?: PageMessages;
  /** The level of its heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
