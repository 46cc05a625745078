"use client";
import type { HandoffStore, PageMessages } from "@handrail/core";
import { parseHandoff, readReference } from "@handrail/core/handoff";
import { withTimeout } from "@handrail/core/message";
import { Button } from "@handrail/ui";
import {
  type ComponentPropsWithoutRef,
  type FormEvent,
  forwardRef,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { parts } from "../anatomy.js";
import { adviserMessages } from "../messages/adviserMessages.js";
import { HandoffSummary } from "../summary/HandoffSummary.js";
import { type Lookup, LookupStartContext } from "./LookupStartContext.js";

const maxWaitMs = 15_000;

/**
 * A field for the number that a customer reads out, and the summary of the handoff with that number. Renders a `<div>`. It takes
 * spaces, dashes and the digits of any script. It checks what the store returns before it shows it.
 */
export const HandoffLookup = /* @__PURE__ */ forwardRef<HTMLDivElement, HandoffLookupProps>(function HandoffLookup(
  { store, messages, headingLevel, ...rest },
  ref,
) {
  const start = useContext(LookupStartContext);
  const [lookup, setLookup] = useState(start.lookup);
  const [number, setNumber] = useState(start.number);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { summary } = adviserMessages(messages);
  const id = useId();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    running.current?.abort();
    const reference = readReference(number);
    if (!reference) return setLookup({ state: "invalid" });
    const controller = new AbortController();
    running.current = controller;
    setLookup({ state: "loading" });
    const result = await lookUp(store, reference, controller.signal);
    // The result of an earlier number must not appear under a later one.
    if (!controller.signal.aborted) setLookup(result);
  };

  const status = {
    empty: undefined,
    loading: summary.lookupLoading,
    invalid: summary.lookupInvalid,
    "not-found": summary.lookupNotFound,
    failed: summary.lookupFailed,
    found: summary.lookupFound,
  }[lookup.state];
  return (
    <div data-hr={parts.lookup} {...rest} ref={ref}>
      <form data-hr={parts.lookupForm} onSubmit={open} noValidate>
        <label htmlFor={id} data-hr={parts.lookupLabel}>
          {summary.lookupLabel}
        </label>
        <p id={`${id}-hint`} data-hr={parts.lookupHint}>
          {summary.lookupHint}
        </p>
        <div data-hr={parts.lookupRow}>
          <input
            id={id}
            data-hr={parts.lookupField}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={lookup.state === "invalid" ? true : undefined}
          />
          <Button type="submit" variant="primary">
            {summary.lookupOpen}
          </Button>
        </div>
        <p id={`${id}-problem`} data-hr={parts.lookupProblem} role="status">
          {status}
        </p>
      </form>
      {lookup.state === "found" && (
        <HandoffSummary
          handoff={lookup.handoff}
          {...(messages && { messages })}
          {...(headingLevel && { headingLevel })}
        />
      )}
    </div>
  );
});

async function lookUp(store: Pick<HandoffStore, "get">, reference: string, signal: AbortSignal): Promise<Lookup> {
  try {
    // The adviser can try again, or ask the customer, instead of waiting for a store that does not respond.
    const handoff = await withTimeout(store.get(reference, { signal }), maxWaitMs);
    // Stores over JSON return null for what they do not have.
    if (handoff === undefined || handoff === null) return { state: "not-found" };
    return { state: "found", handoff: { ...parseHandoff(handoff), reference } };
  } catch {
    return { state: "failed" };
  }
}

/** Props of {@link HandoffLookup}. */
export interface HandoffLookupProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Where your company stores handoffs. */
  store: Pick<HandoffStore, "get">;
  /** The adviser's language. @default English */
  messages?: PageMessages;
  /** The level of the summary's heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
