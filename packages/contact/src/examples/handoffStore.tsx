"use client";
import { HandrailProvider, type HumanContacts } from "@handrail/contact";
import type { Handoff } from "@handrail/core";
import { createStoredJourney } from "@handrail/core/journey";
import { safeStorage } from "@handrail/core/storage";
import { type ReactNode, useState } from "react";

const handoffStore = {
  async put(handoff: Handoff): Promise<string> {
    const response = await fetch("/api/handoffs", { method: "POST", body: JSON.stringify(handoff) });
    return response.text(); // six digits
  },
};

/** A journey that survives a reload, and a reference for customers who call. */
export function Layout({ contacts, children }: { contacts: HumanContacts; children?: ReactNode }) {
  const [journey] = useState(() => createStoredJourney(safeStorage("session")));
  return (
    <HandrailProvider contacts={contacts} journey={journey} handoffStore={handoffStore}>
      {children}
    </HandrailProvider>
  );
}
