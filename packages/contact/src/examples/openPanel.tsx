"use client";
import { Button } from "@handrail/ui/base";
import { useHandrail } from "../context/HandrailContext.js";

/** A button of your own that opens the panel, with the topic chosen. */
export function OpenPanel() {
  const { openPanel } = useHandrail();
  return <Button onClick={() => void openPanel({ topic: "outages" })}>Report a fault</Button>;
}
