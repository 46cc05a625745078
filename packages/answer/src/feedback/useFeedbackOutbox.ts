"use client";
import type { Outbox, OutboxItem } from "@handrail/core/outbox";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FeedbackAnswer, FeedbackTransport, FeedbackVote } from "./feedbackVote.js";

/**
 * How far the last vote has come. `waiting`: it will be sent again by itself. `offline`: the same, once there is a network. `failed`: the
 * server refuses it, or it could not be sent at all, and only the customer can send it again.
 */
export type VoteProgress = "sending" | "waiting" | "offline" | "arrived" | "failed";

/** The last vote that was sent from this page, and how far it has come. */
export interface SentVote {
  /** Another one for each press. */
  id: string;
  progress: VoteProgress;
}

/**
 * Returns a function that sends a vote in place of the one before and returns its id, and how far the last one has come. Opens the outbox
 * after mount, so that votes of earlier pages are sent, and so that its code is there when the network is not.
 */
export function useFeedbackOutbox(transport: FeedbackTransport | string | undefined) {
  const [sent, setSent] = useState<SentVote>();
  const current = useRef<OutboxUse>(undefined);
  const last = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const voteId = useRef<string>(undefined);
  const sentId = useRef<string>(undefined);

  useEffect(() => {
    if (transport === undefined) return;
    // Other votes of the page share the outbox.
    const use = createOutboxUse(transport, (items) => {
      const item = items.find(({ id }) => id === sentId.current);
      if (!item) return;
      const progress = progressOf(item);
      // The same object while nothing changes, since the votes of other answers are listed too.
      setSent((before) =>
        before?.id === item.id && before.progress === progress ? before : { id: item.id, progress },
      );
    });
    current.current = use;
    use.open().catch(() => {});
    return () => {
      current.current = undefined;
      use.close();
    };
  }, [transport]);

  const send = useCallback((answer: FeedbackAnswer): string | undefined => {
    const use = current.current;
    if (!use) return undefined;
    voteId.current ??= randomId();
    const id = randomId();
    const vote = { ...answer, vote: voteId.current, at: new Date().toISOString() };
    sentId.current = id;
    setSent({ id, progress: "sending" });
    // One after the other: the last vote counts.
    last.current = last.current
      .then(async (earlier) => {
        const outbox = await use.open();
        if (earlier !== undefined) await outbox.discard(earlier);
        return outbox.send(vote, id);
      })
      .catch(() => {
        if (sentId.current === id) setSent({ id, progress: "failed" });
        return undefined;
      });
    return id;
  }, []);
  return { send, sent };
}

function progressOf({ state, attempts }: OutboxItem<FeedbackVote>): VoteProgress {
  switch (state.status) {
    case "sending":
      return attempts > 1 ? "waiting" : "sending";
    case "waiting":
      return state.reason === "offline" ? "offline" : "waiting";
    case "failed":
    case "asking":
      return "failed";
    default:
      return "arrived";
  }
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
