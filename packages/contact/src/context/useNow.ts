"use client";
import { startTransition, useEffect, useState } from "react";

const minuteMs = 60_000;

/**
 * The time to the minute, in milliseconds since the epoch. `useHandrail` keeps it back until a component is hydrated, since a cached page
 * does not know the time.
 * @param frozen Stops the clock there, for stories and tests.
 */
export function useNow(frozen: number | undefined): number {
  const [now, setNow] = useState(() => frozen ?? thisMinute());
  useEffect(() => {
    // A transition lets React 18 hydrate a boundary that reads the time; any other update makes React render the boundary again (error 421).
    const update = () => startTransition(() => setNow(frozen ?? thisMinute()));
    update();
    return frozen === undefined ? everyMinute(update) : undefined;
  }, [frozen]);
  return now;
}

const thisMinute = () => Math.floor(Date.now() / minuteMs) * minuteMs;

function everyMinute(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const schedule = () => {
    timer = setTimeout(
      () => {
        onChange();
        schedule();
      },
      minuteMs - (Date.now() % minuteMs),
    );
  };
  schedule();
  // Timers stop while a laptop sleeps, so read the clock again on wake.
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
