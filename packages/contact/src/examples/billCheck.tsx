"use client";
import { ContactScope } from "@handrail/contact";
import { useState } from "react";

/** Your own component with a rail, which rises when self-service did not help. */
export function BillCheck() {
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className="card">
      <ContactScope topic="billing" risen={isWrong} question="This is not my bill">
        <p>Your bill for November is €24.90.</p>
        <button type="button" onClick={() => setIsWrong(true)}>
          That is not my bill
        </button>
      </ContactScope>
    </div>
  );
}
