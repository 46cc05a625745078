"use client";
import { useEffect, useRef } from "react";
import type { TrainingVisit } from "../records/trainingRecord.js";

/** How often the time spent is recorded, in milliseconds. A page that is killed loses as much at most. */
const tickMs = 15_000;

/**
 * Measures the time that is spent in a training, while the page is visible, and records it from time to time.
 * @param key The key of the record. A visit belongs to one record: another key ends it and starts another visit.
 * @param isActive Whether the training is in use.
 * @param onVisit Records the visit as it is so far. The same visit has the same id. The function that is given when a visit starts is called until
 * that visit ends.
 */
export function useVisit(key: string, isActive: boolean, onVisit: (visit: TrainingVisit) => void): void {
  const latest = useRef(onVisit);
  useEffect(() => {
    latest.current = onVisit;
  });
  const running = useRef<{ key: string; visit: RunningVisit; isUsed: boolean } | undefined>(undefined);
  useEffect(() => {
    if (!isActive) return;
    if (running.current && running.current.key !== key) {
      running.current.visit.end();
      running.current = undefined;
    }
    // StrictMode unmounts and mounts again at once. That is one visit.
    running.current ??= { key, visit: startVisit(latest.current), isUsed: true };
    const { current } = running;
    current.isUsed = true;
    return () => {
      current.isUsed = false;
      queueMicrotask(() => {
        if (current.isUsed || running.current !== current) return;
        current.visit.end();
        running.current = undefined;
      });
    };
  }, [key, isActive]);
}

interface RunningVisit {
  end(): void;
}

function startVisit(onVisit: (visit: TrainingVisit) => void): RunningVisit {
  let visit = newVisit();
  let since = document.hidden ? undefined : visit.startedAt;

  const report = (endedAt?: number) => {
    const now = Date.now();
    // Timers stop while a laptop sleeps, and the clock may be set: neither is time spent.
    if (since !== undefined) visit.seconds += Math.min(Math.max(now - since, 0), 2 * tickMs) / 1000;
    since = document.hidden ? undefined : now;
    onVisit({ ...visit, seconds: Math.round(visit.seconds), ...(endedAt !== undefined && { endedAt }) });
  };
  const onChange = () => report();
  const onLeave = () => report(Date.now());
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    // A page that comes from the back/forward cache goes on after its `pagehide`, where the visit ended.
    if (!persisted) return;
    visit = newVisit();
    since = document.hidden ? undefined : visit.startedAt;
    report();
  };
  const timer = setInterval(onChange, tickMs);
  document.addEventListener("visibilitychange", onChange);
  window.addEventListener("pagehide", onLeave);
  window.addEventListener("pageshow", onReturn);
  report();
  return {
    end() {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", onChange);
      window.removeEventListener("pagehide", onLeave);
      window.removeEventListener("pageshow", onReturn);
      report(Date.now());
    },
  };
}

function newVisit() {
  return { id: crypto.getRandomValues(new Uint32Array(4)).join("-"), startedAt: Date.now(), seconds: 0 };
}
