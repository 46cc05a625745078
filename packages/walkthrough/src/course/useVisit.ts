"use client";
import { useEffect, useRef } from "react";
import type { TrainingVisit } from "../records/trainingRecord.js";

/** How often the time spent is recorded, in milliseconds. A page that is killed loses as much at most. */
const tickMs = 15_000;

/**
 * Measures the time that is spent in a training, while the page is visible, and records it from time to time.
 * @param isActive Whether the training is in use.
 * @param onVisit Records the visit as it is so far. The same visit has the same id.
 */
export function useVisit(isActive: boolean, onVisit: (visit: TrainingVisit) => void): void {
  const latest = useRef(onVisit);
  useEffect(() => {
    latest.current = onVisit;
  });
  const running = useRef<{ visit: RunningVisit; isUsed: boolean } | undefined>(undefined);
  useEffect(() => {
    if (!isActive) return;
    // StrictMode unmounts and mounts again at once. That is one visit.
    running.current ??= { visit: startVisit((visit) => latest.current(visit)), isUsed: true };
    const { current } = running;
    current.isUsed = true;
    return () => {
      current.isUsed = false;
      queueMicrotask(() => {
        if (current.isUsed) return;
        current.visit.end();
        running.current = undefined;
      });
    };
  }, [isActive]);
}

interface RunningVisit {
  end(): void;
}

function startVisit(onVisit: (visit: TrainingVisit) => void): RunningVisit {
  const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
  const startedAt = Date.now();
  let seconds = 0;
  let since = document.hidden ? undefined : startedAt;

  const report = (endedAt?: number) => {
    const now = Date.now();
    // Timers stop while a laptop sleeps, and the clock may be set: neither is time spent.
    if (since !== undefined) seconds += Math.min(Math.max(now - since, 0), 2 * tickMs) / 1000;
    since = document.hidden ? undefined : now;
    onVisit({ id, startedAt, seconds: Math.round(seconds), ...(endedAt !== undefined && { endedAt }) });
  };
  const onChange = () => report();
  const onLeave = () => report(Date.now());
  const timer = setInterval(onChange, tickMs);
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("pagehide", onLeave);
  report();
  return {
    end() {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onChange);
      window.removeEventListener("pagehide", onLeave);
      report(Date.now());
    },
  };
}
