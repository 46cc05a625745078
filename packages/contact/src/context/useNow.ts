"use client";
import { useIsHydrating } from "@handrail/ui/base";
import { startTransition, useEffect, useState } from "react";

const minuteMs = 60_000;

/**
 * The current time, rounded down to the minute, in milliseconds since the epoch. `undefined` on the server and in the first
 * render of a hydrated page, since server HTML may come from a cache.
 * @param frozen Stops the clock at this instant, for stories and tests.
 */
export function useNow(frozen: number | undefined): number | undefined {
  const isHydrating = useIsHydrating();
  const [now, setNow] = useState(() => (isHydrating ? undefined : (frozen ?? thisMinute())));
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
