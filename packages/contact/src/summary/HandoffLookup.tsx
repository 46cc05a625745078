"use client";
import type { Handoff, HandoffStore, PageMessages } from "@handrail/core";
import { parseHandoff, readReference } from "@handrail/core/handoff";
import { Button } from "@handrail/ui/base";
import { type ComponentPropsWithoutRef, type FormEvent, forwardRef, useEffect, useId, useRef, useState } from "react";
import { HandoffSummary } from "./HandoffSummary.js";
import { summaryWords } from "./summaryWords.js";

/** How far a lookup has come. */
type Lookup =
  | { state: "empty" | "loading" | "invalid" | "not-found" | "failed" }
  | { state: "found"; handoff: Handoff };

/**
 * Where an adviser types the number that a customer reads out, and sees what they already tried. Renders a `<div>`. It takes the
 * number with spaces, dashes and in the digits of any script. What the store answers is checked before it is shown.
 */
export const HandoffLookup = /* @__PURE__ */ forwardRef<HTMLDivElement, HandoffLookupProps>(function HandoffLookup(
  { store, messages, headingLevel, ...rest },
  ref,
) {
  const [lookup, setLookup] = useState<Lookup>({ state: "empty" });
  const [written, setWritten] = useState("");
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const { summary: words } = summaryWords(messages);
  const id = useId();

  const open = async (event: FormEvent) => {
    event.preventDefault();
    running.current?.abort();
    const reference = readReference(written);
    if (!reference) return setLookup({ state: "invalid" });
    const own = new AbortController();
    running.current = own;
    setLookup({ state: "loading" });
    const found = await lookUp(store, reference, own.signal);
    // An earlier answer must not stand under a later number.
    if (!own.signal.aborted) setLookup(found);
  };

  const problem = {
    invalid: words.lookupInvalid,
    "not-found": words.lookupNotFound,
    failed: words.lookupFailed,
    empty: undefined,
    loading: undefined,
    found: undefined,
  }[lookup.state];
  return (
    <div data-hr="lookup" {...rest} ref={ref}>
      <form data-hr="lookup-form" onSubmit={open} noValidate>
        <label htmlFor={id} data-hr="lookup-label">
          {words.lookupLabel}
        </label>
        <p id={`${id}-hint`} data-hr="lookup-hint">
          {words.lookupHint}
        </p>
        <div data-hr="lookup-row">
          <input
            id={id}
            data-hr="lookup-field"
            value={written}
            onChange={(event) => setWritten(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            maxLength={40}
            aria-describedby={`${id}-hint ${id}-problem`}
            aria-invalid={lookup.state === "invalid" ? true : undefined}
          />
          <Button type="submit" variant="primary">
            {words.lookupOpen}
          </Button>
        </div>
        <p id={`${id}-problem`} data-hr="lookup-problem" role="status">
          {lookup.state === "loading" ? words.lookupLoading : problem}
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
    const found = await store.get(reference, { signal });
    if (found === undefined) return { state: "not-found" };
    return { state: "found", handoff: { ...parseHandoff(found), reference } };
  } catch {
    return { state: "failed" };
  }
}

/** Props of {@link HandoffLookup}. */
export interface HandoffLookupProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Where your company keeps handoffs. */
  store: Pick<HandoffStore, "get">;
  /** The adviser's language. @default English */
  messages?: PageMessages;
  /** The level of the summary's heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
