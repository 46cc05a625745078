"use client";
import { type ReactNode, useCallback, useContext, useEffect, useId, useMemo, useState } from "react";
import { ContactBoundary } from "../boundary/ContactBoundary.js";
import { useHandrail } from "../provider/HandrailContext.js";
import { ContactRail } from "../rail/ContactRail.js";
import { Failed, Waiting } from "./Fallbacks.js";
import { type RailNeed, ScopeContext } from "./ScopeContext.js";

/**
 * What every root is built on: puts `children` into a boundary and draws the rail outside it, so that the person stays
 * while the children wait, fail or throw. Inside another root it draws no second rail and tells the outer one when to
 * rise. Renders no element of its own.
 */
export function ContactScope(props: ContactScopeProps): ReactNode {
  const { topic, question, railPlacement = "end", component = "component", children } = props;
  const { record, topics } = useHandrail();
  const [failed, setFailed] = useState(false);
  const outer = useContext(ScopeContext);
  const { needs, scope } = useNeeds();
  const need: RailNeed = {
    risen: props.risen || failed || needs.some(({ risen }) => risen),
    question: question ?? needs.find((other) => other.question)?.question,
  };
  useTellOuter(outer, need);

  const onError = useCallback(() => {
    setFailed(true);
    record({ type: "component.failed", component });
  }, [record, component]);
  const rail = outer ? null : <ContactRail topic={topic} risen={need.risen} question={need.question} />;
  const personFirst = topics.find(({ id }) => id === topic)?.personFirst ?? false;
  const first = railPlacement === "start" || personFirst;
  return (
    <>
      {first && rail}
      <ContactBoundary
        loading={<Waiting />}
        onError={onError}
        fallback={
          props.fallback ??
          ((retry) => (
            <Failed
              onRetry={() => {
                setFailed(false);
                retry();
              }}
            />
          ))
        }
      >
        <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>
      </ContactBoundary>
      {!first && rail}
    </>
  );
}

// What the roots inside have told, by their ids.
function useNeeds() {
  const [told, setTold] = useState<ReadonlyMap<string, RailNeed>>(new Map());
  const tell = useCallback((rootId: string, need: RailNeed | undefined) => {
    setTold((before) => {
      const after = new Map(before);
      if (need) after.set(rootId, need);
      else after.delete(rootId);
      return after;
    });
  }, []);
  return { needs: [...told.values()], scope: useMemo(() => ({ tell }), [tell]) };
}

function useTellOuter(outer: { tell: (rootId: string, need: RailNeed | undefined) => void } | null, need: RailNeed) {
  const rootId = useId();
  const { risen, question } = need;
  useEffect(() => {
    if (!outer || !risen) return;
    outer.tell(rootId, { risen, question });
    return () => outer.tell(rootId, undefined);
  }, [outer, rootId, risen, question]);
}

/** Props of {@link ContactScope}. */
export interface ContactScopeProps {
  /** Id of what it is about; it decides which channel is emphasised, and `personFirst` topics put the rail first. */
  topic?: string;
  /** Self-service did not answer: the rail rises. @default false */
  risen?: boolean;
  /** What the customer asked, in their words: a prepared message starts with it. */
  question?: string;
  /** Where the rail stands. Nothing removes it. @default "end" */
  railPlacement?: "start" | "end";
  /** Stands in when the children throw. @default a sentence and a button to try again */
  fallback?: ReactNode;
  /** The component's name in the event `component.failed`. @default "component" */
  component?: string;
  children?: ReactNode;
}
