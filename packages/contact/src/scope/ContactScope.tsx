"use client";
import { type ReactNode, useCallback, useContext, useState } from "react";
import { flushSync } from "react-dom";
import { parts } from "../anatomy.js";
import { useSettings } from "../context/HandrailContext.js";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactBoundary, type ContactBoundaryProps } from "./ContactBoundary.js";
import { Failed, Waiting } from "./Fallbacks.js";
import { ScopeContext } from "./ScopeContext.js";
import { useInnerRailRequests, useReportToOuterScope } from "./useInnerRailRequests.js";

/**
 * The base of every root. It puts `children` into a boundary and renders the rail outside it, so a person can be reached while the
 * children wait or after they throw. Inside another root it renders no second rail and asks the outer one to rise. Renders no
 * element of its own.
 */
export function ContactScope(props: ContactScopeProps): ReactNode {
  const { topic, question, risen = false, railPlacement = "end", component = "component", children } = props;
  const { record, topics } = useSettings();
  const [failed, setFailed] = useState(false);
  const outer = useContext(ScopeContext);
  const { requests, scope } = useInnerRailRequests();
  const isPersonFirst = (id: string | undefined) =>
    topics.some((other) => other.id === id && other.personFirst === true);
  const urgent = requests.find((inner) => isPersonFirst(inner.topic));
  const request = {
    risen: risen || failed || requests.some((inner) => inner.risen),
    question: question ?? requests.find((inner) => inner.question)?.question,
    topic: urgent?.topic ?? topic ?? requests.find((inner) => inner.topic)?.topic,
  };
  const personFirst = isPersonFirst(request.topic);
  useReportToOuterScope(outer, request, personFirst);

  const onError = useCallback(() => {
    setFailed(true);
    record({ type: "component.failed", component });
  }, [record, component]);
  const tryAgain = (retry: () => void, fallback: HTMLElement | null) => {
    // Its button has focus and is about to be removed.
    const place = fallback?.parentElement;
    flushSync(() => {
      setFailed(false);
      retry();
    });
    if (place) focusInside(place);
  };
  // The default fallback is an alert already; a second announcement would be noise.
  const announce = props.announce !== false && (!failed || props.fallback !== undefined);
  const rail = outer ? null : <ContactRail {...request} announce={announce} />;
  const isRailFirst = railPlacement === "start" || personFirst;
  return (
    <>
      {isRailFirst && rail}
      <ContactBoundary
        loading={<Waiting />}
        suspense={props.suspense}
        onError={onError}
        fallback={props.fallback ?? ((retry) => <Failed onRetry={(fallback) => tryAgain(retry, fallback)} />)}
      >
        <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>
      </ContactBoundary>
      {!isRailFirst && rail}
    </>
  );
}

// To the next "Try again" if the content failed again, otherwise to the component, where the next Tab reaches its content.
function focusInside(place: HTMLElement) {
  const again = place.querySelector<HTMLElement>(`[data-hr~="${parts.failed}"] button`);
  if (!again && !place.hasAttribute("tabindex")) {
    place.tabIndex = -1;
    place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  }
  (again ?? place).focus({ preventScroll: true });
}

/** Props of {@link ContactScope}. */
export interface ContactScopeProps {
  /** Id of the topic. It decides which channel is emphasised, and a `personFirst` topic puts the rail first. */
  topic?: string | undefined;
  /** Whether self-service did not help: the rail rises. @default false */
  risen?: boolean | undefined;
  /** The customer's question. A message starts with it. */
  question?: string | undefined;
  /** Where the rail is placed. Nothing removes it. @default "end" */
  railPlacement?: "start" | "end" | undefined;
  /** Shown when the children throw. @default a sentence and a button to try again */
  fallback?: ReactNode;
  /**
   * `"browser"` for children that must be readable without JavaScript; see {@link ContactBoundaryProps.suspense}.
   * @default "always"
   */
  suspense?: ContactBoundaryProps["suspense"];
  /** Whether a screen reader announces that the rail has risen. Pass `false` if the component announces why. @default true */
  announce?: boolean | undefined;
  /** The component's name in the event `component.failed`. @default "component" */
  component?: string;
  children?: ReactNode;
}
