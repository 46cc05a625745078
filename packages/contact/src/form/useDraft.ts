"use client";
import {
  createId,
  emptyValues,
  type FormValues,
  fieldOrder,
  filledFields,
  isBlank,
  isStoredDraft,
  type StoredDraft,
} from "@handrail/core/message";
import { safeStorage } from "@handrail/core/storage";
import { onDocument } from "@handrail/ui";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { FormStart } from "./FormStartContext.js";

/** The text of a form that has not been sent, and what is known about it. */
export interface DraftState {
  /** Its identity; empty on the server and until hydration. */
  id: string;
  values: FormValues;
  /** Id of the topic under which it was written; `null` for none; `undefined` if that is unknown. */
  topic: string | null | undefined;
  /** Whether the browser has posted the form, so that nothing is known about the arrival of the message. */
  isPosted: boolean;
  /** Id of the message in the outbox that it is, unless the customer has changed it since; of the last message, if it is empty. */
  sentId: string | undefined;
  /** Where it comes from: this page; a page before it, through storage; or a message that was sent. */
  origin: "page" | "storage" | "message";
}

/** A draft, and the ways to change it. */
export interface Draft extends DraftState {
  /**
   * Takes over what the fields show, which programs such as autofill can change without an event (react/react#1159).
   * @param topic Id of the topic that the message has now.
   * @returns the draft that is shown
   */
  change: (shown: Partial<FormValues>, topic: string | undefined) => DraftState;
  /** Replaces the draft by a message that was sent, with the id of its topic. */
  replace: (values: FormValues, topic: DraftState["topic"]) => void;
  /** Sets the whole draft, for example to what it was before. */
  put: (draft: DraftState) => void;
  /** Adds what was typed before hydration. */
  addTyped: (typed: Partial<FormValues>) => void;
  /**
   * Sets whether the browser has posted the form.
   * @param where `"storage"`: for the next page only. Elements that a form loses while it is posted would not be posted.
   */
  markPosted: (isPosted: boolean, where?: "storage") => void;
  /**
   * Empties the draft.
   * @param sentId Id of the message that it became.
   */
  clear: (sentId?: string) => void;
}

const noDraft = { id: "", topic: undefined, isPosted: false, sentId: undefined, origin: "page" } as const;

/**
 * Holds the draft of a form. With `"session"` it survives a reload, another page and another channel until the tab is closed.
 * @param key Its key in session storage.
 * @param storage `"memory"` on a shared device: the draft is lost with the page.
 * @param start What the form holds before the draft is restored. @default nothing
 */
export function useDraft(key: string, storage: "session" | "memory", { values, isPosted = false }: FormStart): Draft {
  const [draft, setDraft] = useState<DraftState>({ ...noDraft, isPosted, values: { ...emptyValues, ...values } });
  const isStored = storage === "session";
  useEffect(() => {
    // After hydration: the server has no session storage.
    setDraft((typed) => ({ ...typed, id: createId(), ...(isStored && readDraft(key, typed.values)) }));
  }, [key, isStored]);
  const store = useCallback(
    (next: DraftState) => {
      setDraft(next);
      if (isStored) writeDraft(key, next);
    },
    [key, isStored],
  );
  const addTyped = useCallback(
    (typed: Partial<FormValues>) => setDraft((before) => ({ ...before, values: { ...before.values, ...typed } })),
    [],
  );
  const clear = useCallback((sentId?: string) => store({ ...renewed(emptyValues), sentId }), [store]);
  return useMemo(
    () => ({
      ...draft,
      addTyped,
      clear,
      put: store,
      change: (shown, topic) => {
        const values = { ...draft.values, ...shown };
        if (fieldOrder.every((name) => values[name] === draft.values[name])) return draft;
        const next = { ...draft, values, topic: topic ?? null, sentId: undefined };
        store(next);
        return next;
      },
      replace: (values, topic) => store({ ...renewed(values), topic, origin: "message" }),
      markPosted: (isPosted, where) => {
        if (where !== "storage") store({ ...draft, isPosted });
        else if (isStored) writeDraft(key, { ...draft, isPosted });
      },
    }),
    [draft, store, addTyped, clear, key, isStored],
  );
}

function renewed(values: FormValues): DraftState {
  return { ...noDraft, id: createId(), values };
}

// One storage for the page, because what a full storage refuses must survive the form.
const drafts = () => onDocument(document, "contact/drafts", () => safeStorage("session"));

const isString = (value: unknown): value is string => typeof value === "string";

const sentKey = (key: string) => `${key}:sent`;

function readDraft(key: string, typed: FormValues): Partial<DraftState> {
  const stored = drafts().get(key, isStoredDraft);
  const { id = createId(), topic, isPosted = false, ...texts }: StoredDraft = stored ?? emptyValues;
  // Text typed before hydration is newer than the draft.
  const values = { ...texts, ...filledFields(typed) };
  const isAsSent = fieldOrder.every((name) => values[name] === texts[name]);
  const sentId = isAsSent ? drafts().get(sentKey(key), isString) : undefined;
  return stored ? { id, topic, isPosted, sentId, origin: "storage", values } : { sentId };
}

function writeDraft(key: string, { id, values, topic, isPosted, sentId }: DraftState) {
  drafts().set(key, isBlank(values) ? undefined : { ...values, id, topic, isPosted });
  drafts().set(sentKey(key), sentId);
}
