"use client";
import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Detects after mount whether an earlier element of the page has the id, as in a second list with the same questions. The later element
 * should then leave its id out, because links and assistive technology need ids to be unique.
 */
export function useIsRepeatedId(id: string): { isRepeated: boolean; ref: RefObject<HTMLDivElement | null> } {
  const ref = useRef<HTMLDivElement>(null);
  const [isRepeated, setIsRepeated] = useState(false);
  useEffect(() => {
    const first = document.getElementById(id);
    setIsRepeated(first !== null && first !== ref.current);
  }, [id]);
  return { isRepeated, ref };
}
