"use client";
import { Button } from "@handrail/ui";
import { useState } from "react";
import { ContactScope } from "../scope/ContactScope.js";

/** Your own component with a rail, which rises when self-service did not help. */
export function OwnScope() {
  const [wrong, setWrong] = useState(false);
  return (
    <div className="card">
      <ContactScope topic="billing" risen={wrong} question="This is not my bill">
        <p>Your bill for November is €24.90.</p>
        <Button onClick={() => setWrong(true)}>That is not my bill</Button>
      </ContactScope>
    </div>
  );
}
