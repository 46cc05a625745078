"use client";
import { type ReactNode, useCallback, useContext, useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactBoundary, type ContactBoundaryProps } from "./ContactBoundary.js";
import { Failed, Waiting } from "./Fallbacks.js";
import { ScopeContext } from "./ScopeContext.js";
import { useInnerRailRequests, useReportToOuterScope } from "./useInnerRailRequests.js";

/**
 * What every root is built on: puts `children` into a boundary and draws the rail outside it, so that the person stays
 * while the children wait, fail or throw. Inside another root it draws no second rail and tells the outer one when to
 * rise. Renders no element of its own.
 */
export function ContactScope(props: ContactScopeProps): ReactNode {
  const { topic, question, risen = false, railPlacement = "end", component = "component", children } = props;
  const { record, topics } = useHandrail();
  const [failed, setFailed] = useState(false);
  const outer = useContext(ScopeContext);
  const { needs, scope } = useInnerRailRequests();
  const isPersonFirst = (id: string | undefined) => topics.some((one) => one.id === id && one.personFirst === true);
  const urgent = needs.find((need) => isPersonFirst(need.topic));
  const need = {
    risen: risen || failed || needs.some((other) => other.risen),
    question: question ?? needs.find((other) => other.question)?.question,
    topic: urgent?.topic ?? topic ?? needs.find((other) => other.topic)?.topic,
  };
  const personFirst = isPersonFirst(need.topic);
  useReportToOuterScope(outer, need, personFirst);

  const onError = useCallback(() => {
    setFailed(true);
    record({ type: "component.failed", component });
  }, [record, component]);
  const tryAgain = (retry: () => void) => {
    setFailed(false);
    retry();
  };
  // What stands in says by itself that something failed; twice is noise.
  const announce = !failed || props.fallback !== undefined;
  const rail = outer ? null : <ContactRail {...need} announce={announce} />;
  const first = railPlacement === "start" || personFirst;
  return (
    <>
      {first && rail}
      <ContactBoundary
        loading={<Waiting />}
        suspense={props.suspense}
        onError={onError}
        fallback={props.fallback ?? ((retry) => <Failed onRetry={() => tryAgain(retry)} />)}
      >
        <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>
      </ContactBoundary>
      {!first && rail}
    </>
  );
}

/** Props of {@link ContactScope}. */
export interface ContactScopeProps {
  /** Id of what it is about; it decides which channel is emphasised, and `personFirst` topics put the rail first. */
  topic?: string | undefined;
  /** Self-service did not answer: the rail rises. @default false */
  risen?: boolean | undefined;
  /** What the customer asked, in their words: a prepared message starts with it. */
  question?: string | undefined;
  /** Where the rail stands. Nothing removes it. @default "end" */
  railPlacement?: "start" | "end" | undefined;
  /** Stands in when the children throw. @default a sentence and a button to try again */
  fallback?: ReactNode;
  /**
   * `"browser"` for children that are Handrail's own parts and must be readable without JavaScript; see
   * {@link ContactBoundaryProps.suspense}. @default "always"
   */
  suspense?: ContactBoundaryProps["suspense"];
  /** The component's name in the event `component.failed`. @default "component" */
  component?: string;
  children?: ReactNode;
}
