import type { Handoff } from "@handrail/core";
import type { ReactNode } from "react";
import type { SummaryWords } from "./summaryWords.js";

/** Everything in a handoff, the latest first. Renders a `<details>`, or nothing where there is nothing. */
export function HandoffDetails({ handoff, words }: { handoff: Handoff; words: SummaryWords }) {
  const { handoff: said, summary } = words;
  const { searches, articles, steps, history = [], page } = handoff;
  const lists = [
    {
      title: said.searched,
      items: searches.map(({ query, confidence }) => ({
        text: query,
        note: { none: said.foundNothing, unsure: said.foundUnsure, sure: undefined }[confidence],
        failed: confidence !== "sure",
      })),
    },
    {
      title: said.read,
      items: articles.map(({ title, helpful }) => ({
        text: title,
        note: helpful === undefined ? undefined : helpful ? said.helpful : said.notHelpful,
        failed: helpful === false,
      })),
    },
    {
      title: said.steps,
      items: steps.map(({ title, walkthroughId, stepId, outcome }) => ({
        text: `${title ?? walkthroughId}: ${stepId}`,
        note: { seen: undefined, done: said.stepDone, failed: said.stepFailed }[outcome],
        failed: outcome === "failed",
      })),
    },
    {
      title: said.history,
      items: history.map(({ at, reference, summary: text }) => ({
        text: `${reference}: ${text}`,
        note: at,
        failed: false,
      })),
    },
  ].filter(({ items }) => items.length > 0);
  if (lists.length === 0 && !page) return null;
  return (
    <details data-hr="summary-details">
      <summary data-hr="summary-more">{summary.details}</summary>
      <div data-hr="summary-lists">
        {lists.map(({ title, items }) => (
          <section key={title}>
            <p data-hr="summary-list-title">{title}</p>
            <ol data-hr="summary-list">
              {[...items].reverse().map(({ text, note, failed }, index) => (
                // Two entries may read the same, and the list never changes its order.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={index} data-failed={failed ? "" : undefined}>
                  <bdi dir="auto">{text}</bdi>
                  <Note>{note}</Note>
                </li>
              ))}
            </ol>
          </section>
        ))}
        {page && (
          <p data-hr="summary-page">
            {said.page}: <bdi>{page}</bdi>
          </p>
        )}
      </div>
    </details>
  );
}

function Note({ children }: { children: ReactNode }) {
  return children ? <span data-hr="summary-note"> · {children}</span> : null;
}
