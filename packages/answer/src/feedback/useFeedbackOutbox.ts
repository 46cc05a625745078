"use client";
import type { Outbox } from "@handrail/core/outbox";
import { useCallback, useEffect, useRef, useState } from "react";
import type { FeedbackAnswer, FeedbackTransport, FeedbackVote } from "./feedbackVote.js";

/**
 * Returns a function that sends a vote in place of the one before, and whether it waits for the network. Opens the outbox after mount, so
 * that votes of earlier pages are sent, and so that its code is there when the network is not.
 */
export function useFeedbackOutbox(transport: FeedbackTransport | string | undefined) {
  const [isWaiting, setIsWaiting] = useState(false);
  const opened = useRef<Promise<Outbox<FeedbackVote>>>(undefined);
  const last = useRef<Promise<string | undefined>>(Promise.resolve(undefined));
  const voteId = useRef<string>(undefined);
  const latest = useRef(transport);
  useEffect(() => {
    latest.current = transport;
  });
  const hasTransport = transport !== undefined;

  const open = useCallback(() => {
    opened.current ??= import("./feedbackOutbox.js").then(({ openFeedbackOutbox }) => {
      if (latest.current === undefined) throw new Error("@handrail/answer: the transport of the votes is gone.");
      const outbox = openFeedbackOutbox(latest.current);
      outbox.subscribe(() => setIsWaiting(outbox.items().some(({ state }) => state.status === "waiting")));
      return outbox;
    });
    // Loading is tried again with the next vote.
    opened.current.catch(() => {
      opened.current = undefined;
    });
    return opened.current;
  }, []);

  useEffect(() => {
    if (!hasTransport) return;
    open().catch(() => {});
    return () => {
      opened.current?.then(
        (outbox) => outbox.close(),
        () => {},
      );
      opened.current = undefined;
    };
  }, [hasTransport, open]);

  const send = useCallback(
    (answer: FeedbackAnswer) => {
      if (!latest.current) return;
      voteId.current ??= randomId();
      const vote = { ...answer, vote: voteId.current, at: new Date().toISOString() };
      // One after the other: the last vote counts.
      last.current = last.current
        .then(async (earlier) => {
          const outbox = await open();
          if (earlier !== undefined) await outbox.discard(earlier);
          return outbox.send(vote);
        })
        .catch(() => undefined);
    },
    [open],
  );
  return { send, isWaiting };
}

// Not `randomUUID`, which pages without HTTPS lack.
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
