"use client";
import type { Handoff, PageMessages } from "@handrail/core";
import { referenceText } from "@handrail/core/handoff";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { CopyAsText } from "./CopyAsText.js";
import { glanceOf } from "./glance.js";
import { HandoffDetails } from "./HandoffDetails.js";
import { summaryWords } from "./summaryWords.js";

/**
 * What a customer already tried, on the adviser's screen, so that nobody repeats themselves: what they want, what did not work, for
 * how long, with which product, in which language; all of it below. Renders a `<section>`. It needs no provider. What the customer
 * typed is drawn as text, each piece in its own direction.
 */
export const HandoffSummary = /* @__PURE__ */ forwardRef<HTMLElement, HandoffSummaryProps>(function HandoffSummary(
  { handoff, messages, headingLevel = 2, ...rest },
  ref,
) {
  const words = summaryWords(messages);
  const { summary } = words;
  const { wants, failed, tried, facts } = glanceOf(handoff, words);
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section data-hr="summary" aria-labelledby={id} {...rest} ref={ref}>
      <header data-hr="summary-head">
        <Heading data-hr="summary-title" id={id}>
          {summary.title}
        </Heading>
        {handoff.reference && <span data-hr="summary-reference">{referenceText(handoff.reference, words.locale)}</span>}
      </header>
      <dl data-hr="summary-glance">
        <Fact label={summary.wants} part="summary-wants">
          {wants === undefined ? summary.noQuestion : <q dir="auto">{wants}</q>}
        </Fact>
        {failed.length > 0 && (
          <Fact label={summary.failed} part="summary-failed">
            <ul>
              {failed.map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={summary.tried}>{tried ?? summary.nothing}</Fact>
        {facts.map(({ label, value }) => (
          <Fact key={label} label={label}>
            {/* Names of languages come from the reader's own system, which may spell them otherwise than the server does. */}
            <span dir="auto" suppressHydrationWarning>
              {value}
            </span>
          </Fact>
        ))}
      </dl>
      <HandoffDetails handoff={handoff} words={words} />
      <CopyAsText handoff={handoff} words={words} />
    </section>
  );
});

function Fact({ label, part, children }: { label: string; part?: string; children: ReactNode }) {
  return (
    <div data-hr={part ? `summary-fact ${part}` : "summary-fact"}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Props of {@link HandoffSummary}. */
export interface HandoffSummaryProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** What came with the customer. Pass what is not your own through `parseHandoff` first. */
  handoff: Handoff;
  /** The adviser's language. @default English */
  messages?: PageMessages;
  /** The level of its heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
