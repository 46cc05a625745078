import type { Handoff } from "@handrail/core";
import { stateAttribute } from "@handrail/ui";
import { parts, states } from "../anatomy.js";
import type { AdviserMessages } from "../messages/adviserMessages.js";

interface Item {
  text: string;
  note: string | undefined;
  failed: boolean;
}

/** Renders a `<details>` with everything in a handoff, the latest first, or nothing if the handoff is empty. */
export function HandoffDetails({ handoff, messages }: { handoff: Handoff; messages: AdviserMessages }) {
  const labels = messages.handoff;
  const { page } = handoff;
  const lists = listsOf(handoff, labels).filter(({ items }) => items.length > 0);
  if (lists.length === 0 && !page) return null;
  return (
    <details data-hr={parts.summaryDetails}>
      <summary data-hr={parts.summaryDetailsToggle}>{messages.summary.details}</summary>
      <div data-hr={parts.summaryLists}>
        {lists.map(({ title, items }) => (
          <section key={title}>
            <p data-hr={parts.summaryListTitle}>{title}</p>
            {/* WebKit drops the role of a list without markers. */}
            {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
            <ol data-hr={parts.summaryList} role="list">
              {[...items].reverse().map(({ text, note, failed }, index) => (
                // Two items may have the same text, and the order of the list never changes.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={index} {...stateAttribute(states.failed, failed)}>
                  <bdi dir="auto" lang={handoff.locale}>
                    {text}
                  </bdi>
                  {note && <span data-hr={parts.summaryNote}> · {note}</span>}
                </li>
              ))}
            </ol>
          </section>
        ))}
        {page && (
          <p data-hr={parts.summaryPage}>
            {labels.page}: <bdi>{page}</bdi>
          </p>
        )}
      </div>
    </details>
  );
}

function listsOf(
  { searches, articles, steps, history = [] }: Handoff,
  labels: AdviserMessages["handoff"],
): { title: string; items: Item[] }[] {
  const found = { none: labels.foundNothing, unsure: labels.foundUnsure, sure: undefined };
  const outcomes = { seen: undefined, done: labels.stepDone, failed: labels.stepFailed };
  const helped = (helpful: boolean) => (helpful ? labels.helpful : labels.notHelpful);
  return [
    {
      title: labels.searched,
      items: searches.map(({ query, confidence }) => ({
        text: query,
        note: found[confidence],
        failed: confidence !== "sure",
      })),
    },
    {
      title: labels.read,
      items: articles.map(({ title, helpful }) => ({
        text: title,
        note: helpful === undefined ? undefined : helped(helpful),
        failed: helpful === false,
      })),
    },
    {
      title: labels.steps,
      items: steps.map(({ title, walkthroughId, stepId, outcome }) => ({
        text: `${title ?? walkthroughId}: ${stepId}`,
        note: outcomes[outcome],
        failed: outcome === "failed",
      })),
    },
    {
      title: labels.history,
      items: history.map((past) => ({ text: `${past.reference}: ${past.summary}`, note: past.at, failed: false })),
    },
  ];
}
