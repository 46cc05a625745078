"use client";
import { Button } from "@handrail/ui";
import { useHandrail } from "../context/HandrailContext.js";

/** Your own button that opens the panel with a topic. */
export function OpenPanel() {
  const { openPanel } = useHandrail();
  return <Button onClick={() => void openPanel({ topic: "outages" })}>Report a fault</Button>;
}
