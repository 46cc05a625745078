"use client";
import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps a file input and a list of files in agreement, so that a plain form posts what is listed.
 * @param onChosenEarly Called once with files that were chosen before hydration, when no change handler was attached.
 * @returns the input's ref
 */
export function useFileInput(
  files: readonly File[],
  onChosenEarly: (files: readonly File[]) => void,
): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const isFirstRead = useRef(true);
  // Declared before the effect that overwrites the input's files.
  useEffect(() => {
    if (!isFirstRead.current) return;
    isFirstRead.current = false;
    const chosen = [...(input.current?.files ?? [])];
    if (chosen.length > 0) onChosenEarly(chosen);
  }, [onChosenEarly]);
  useEffect(() => {
    // Some browsers cannot construct a list of files.
    if (!input.current || typeof DataTransfer === "undefined") return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.current.files = transfer.files;
  }, [files]);
  return input;
}
