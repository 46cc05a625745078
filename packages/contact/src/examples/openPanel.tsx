"use client";
import { useHandrail } from "@handrail/contact";

/** Your own button that opens the panel with a topic. */
export function OpenPanel() {
  const { openPanel } = useHandrail();
  return (
    <button type="button" onClick={() => void openPanel({ topic: "outages" })}>
      Report a fault
    </button>
  );
}
