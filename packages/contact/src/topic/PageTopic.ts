"use client";
import { createSharedContext } from "@handrail/ui";

/** The topic that was chosen on the contact page around a form; `undefined` outside a contact page. */
export const PageTopic = createSharedContext<string | undefined>("contact/page-topic", undefined);
