"use client";
import { useIsHydrating } from "@handrail/ui/base";
import { startTransition, useEffect, useState } from "react";

const minute = 60_000;

/**
 * The time to the minute, in milliseconds since the epoch. `undefined` on the server and in the first render of a hydrated page: a
 * cached page does not know the time.
 * @param frozen Stops the clock there, for stories and tests.
 */
export function useNow(frozen: number | undefined): number | undefined {
  const isHydrating = useIsHydrating();
  const [now, setNow] = useState(() => (isHydrating ? undefined : (frozen ?? thisMinute())));
  useEffect(() => {
    // A transition lets React 18 hydrate a boundary that reads the time; another update makes it render anew (error 421).
    const update = () => startTransition(() => setNow(frozen ?? thisMinute()));
    update();
    return frozen === undefined ? everyMinute(update) : undefined;
  }, [frozen]);
  return now;
}

const thisMinute = () => Math.floor(Date.now() / minute) * minute;

function everyMinute(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        onChange();
        wait();
      },
      minute - (Date.now() % minute),
    );
  };
  wait();
  // Timers stop while a laptop sleeps, so read the clock again on wake.
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
