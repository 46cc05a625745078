"use client";
import type { Messages } from "@handrail/core";
import { form } from "@handrail/core/messages/en/form";
import { useMessages } from "../context/useMessages.js";

/** The words of the form. */
export function useFormWords(): Messages["form"] {
  return useMessages().form ?? form;
}
