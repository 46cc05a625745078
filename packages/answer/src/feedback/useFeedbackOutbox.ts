"use client";
import type { Outbox, OutboxItem } from "@handrail/core/outbox";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FeedbackAnswer, FeedbackTransport, FeedbackVote } from "./feedbackVote.js";

/**
 * Returns a function that sends a vote in place of the one before, and whether this vote waits for the network. Opens the outbox after
 * mount, so that votes of earlier pages are sent, and so that its code is there when the network is not.
 */
export function useFeedbackOutbox(transport: FeedbackTransport | string | undefined) {
  const [isWaiting, setIsWaiting] = useState(false);
  const current = useRef<OutboxUse>(undefined);
  const last = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const voteId = useRef<string>(undefined);

  useEffect(() => {
    if (transport === undefined) return;
    // Other votes of the page share the outbox.
    const isOurs = ({ request, state }: OutboxItem<FeedbackVote>) =>
      request.vote === voteId.current && state.status === "waiting" && state.reason === "offline";
    const use = createOutboxUse(transport, (items) => setIsWaiting(items.some(isOurs)));
    current.current = use;
    use.open().catch(() => {});
    return () => {
      current.current = undefined;
      use.close();
    };
  }, [transport]);

  const send = useCallback((answer: FeedbackAnswer) => {
    const use = current.current;
    if (!use) return;
    voteId.current ??= randomId();
    const vote = { ...answer, vote: voteId.current, at: new Date().toISOString() };
    // One after the other: the last vote counts.
    last.current = last.current
      .then(async (earlier) => {
        const outbox = await use.open();
        if (earlier !== undefined) await outbox.discard(earlier);
        return outbox.send(vote);
      })
      .catch(() => undefined);
  }, []);
  return { send, isWaiting };
}

interface OutboxUse {
  /** Resolves to the outbox. After its code could not be loaded, the next call tries again. */
  open(): Promise<Outbox<FeedbackVote>>;
  close(): void;
}

function createOutboxUse(
  transport: FeedbackTransport | string,
  onChange: (items: readonly OutboxItem<FeedbackVote>[]) => void,
): OutboxUse {
  let opening: Promise<Outbox<FeedbackVote>> | undefined;
  let isClosed = false;
  let unsubscribe = () => {};
  const load = async () => {
    const { openFeedbackOutbox } = await import("./feedbackOutbox.js");
    const outbox = openFeedbackOutbox(transport);
    if (!isClosed) unsubscribe = outbox.subscribe(() => onChange(outbox.items()));
    return outbox;
  };
  return {
    open() {
      if (opening) return opening;
      const attempt = load();
      opening = attempt;
      attempt.catch(() => {
        if (opening === attempt) opening = undefined;
      });
      return attempt;
    },
    close() {
      isClosed = true;
      unsubscribe();
      opening?.then(
        (outbox) => outbox.close(),
        () => {},
      );
    },
  };
}

// Not `randomUUID`, which pages without HTTPS lack.
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
