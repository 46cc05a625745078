"use client";
import { useSyncExternalStore } from "react";

const minute = 60_000;

/**
 * The time to the minute, or nothing on the server and until the page is hydrated: a cached page does not know it.
 * @param frozen Stops the clock there, for stories and tests.
 */
export function useNow(frozen: number | undefined): number | undefined {
  return useSyncExternalStore(
    frozen === undefined ? everyMinute : never,
    () => frozen ?? thisMinute(),
    () => undefined,
  );
}

const thisMinute = () => Math.floor(Date.now() / minute) * minute;
const never = () => () => {};

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
  // A sleeping laptop's timers are late; what it says when it wakes must not be.
  document.addEventListener("visibilitychange", onChange);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", onChange);
  };
}
