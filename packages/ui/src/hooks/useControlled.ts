"use client";
import { type Dispatch, type SetStateAction, useState } from "react";

/**
 * Holds a value that the consumer may control. Returns the current value, and a stable function that sets it while it is
 * uncontrolled. The caller reports each change to the consumer.
 * @param value The consumer's value; `undefined` leaves it to this hook.
 * @param defaultValue The first value while it is uncontrolled.
 */
export function useControlled<T>(value: T | undefined, defaultValue: T): readonly [T, Dispatch<SetStateAction<T>>] {
  const [uncontrolled, setUncontrolled] = useState(defaultValue);
  return [value === undefined ? uncontrolled : value, setUncontrolled];
}
