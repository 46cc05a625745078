"use client";
import type { Attachment, ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import { useEffect, useState } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { type FormFields, type FormProblems, type FormValues, fieldOrder, problemsOf } from "./formModel.js";
import type { Told } from "./tellOutcome.js";
import { useDraft } from "./useDraft.js";
import { useFormWords } from "./useFormWords.js";
import { useHandoffCode } from "./useHandoffCode.js";
import { useHandover } from "./useHandover.js";
import { useOutbox } from "./useOutbox.js";

/** What {@link useWriting} is told. */
export interface WritingOptions {
  action: string;
  transport: Transport<ContactRequest> | undefined;
  outbox: Outbox<ContactRequest> | undefined;
  topic: string | undefined;
  context: Partial<HandoffContext> | undefined;
  fields: FormFields;
  draft: "session" | "memory";
  handoff: boolean;
  /** Whether the customer has to agree to something before a message goes out. */
  needsConsent: boolean;
}

/** Everything that a form holds: what is typed, what is wrong with it, and how far each message has come. */
export function useWriting(options: WritingOptions) {
  const { action, transport, outbox, topic, context, fields } = options;
  const { contacts, messages, record } = useHandrail();
  const words = useFormWords();
  const draft = useDraft(`handrail:draft:${action}`, options.draft);
  const code = useHandoffCode();
  const handover = useHandover(code, options.handoff, context);
  const { items, persistent, use } = useOutbox(action, transport, outbox, options.draft);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problems, setProblems] = useState<FormProblems>({});
  const [currentId, setCurrentId] = useState<string>();
  const [changing, setChanging] = useState(false);
  const [consented, setConsented] = useState(false);
  const [busy, setBusy] = useState(false);
  const [stuck, setStuck] = useState(false);

  // After a reload: what is in the form has been sent already, and must not go out twice.
  const sentBefore =
    draft.restored && !currentId ? items.find(({ request }) => isSame(request, draft.values)) : undefined;
  useEffect(() => {
    if (sentBefore) setCurrentId(sentBefore.id);
  }, [sentBefore]);

  /** @returns whether nothing stands in the way */
  function check(): boolean {
    const found = problemsOf(draft.values, fields, words);
    if (options.needsConsent && !consented) found.consent = words.consentMissing;
    setProblems(found);
    return Object.keys(found).length === 0;
  }

  async function send() {
    if (busy) return;
    setBusy(true);
    try {
      const before = changing ? currentId : undefined;
      const request = requestOf();
      const id = await use(async (box) => {
        await box.ready;
        // Sent before this page was opened, and still on its way: no second one.
        const same = draft.restored && !before && box.items().find((item) => isSame(item.request, draft.values));
        if (same) return same.id;
        const sent = await box.send(request);
        // Only once the new one is kept.
        if (before) await box.discard(before);
        return sent;
      });
      setCurrentId(id);
      setChanging(false);
      setStuck(false);
      record({ type: "contact.started", channelId: channelId(), place: "form" });
    } catch {
      setStuck(true);
    } finally {
      setBusy(false);
    }
  }

  function requestOf(): ContactRequest {
    const asked = fieldOrder.filter((name) => name === "message" || fields[name]);
    const typed = asked.flatMap((name) => {
      const text = draft.values[name].trim();
      return text ? [[name, text] as const] : [];
    });
    const attachments = files.map(
      (file): Attachment => ({ name: file.name, type: file.type, size: file.size, content: file }),
    );
    return {
      message: "",
      ...Object.fromEntries(typed),
      locale: messages.locale,
      // Not what stands behind the "?": a search's words are theirs to pass on, or not.
      ...(code && { page: code.redactAddress(`${location.origin}${location.pathname}`) }),
      ...(topic && { topic }),
      ...(handover.passed && { handoff: handover.passed }),
      ...(attachments.length > 0 && { attachments }),
    };
  }

  function channelId(): string {
    const own = contacts.find((channel) => channel.kind === "form" && channel.action === action);
    return own?.id ?? "form";
  }

  async function act(item: OutboxItem<ContactRequest>, wanted: Told["acts"][number]) {
    const isCurrent = item.id === currentId;
    if (wanted === "change") {
      bringBack(item.request, isCurrent);
      setCurrentId(item.id);
      return setChanging(true);
    }
    setChanging(false);
    if (wanted === "again") return again(item);
    if (wanted === "discard") bringBack(item.request, isCurrent);
    else if (isCurrent) {
      // Boxes are ticked for one message.
      draft.clear();
      setFiles([]);
      setConsented(false);
      handover.setAgreed(false);
    }
    setCurrentId(undefined);
    return use((box) => box.discard(item.id));
  }

  async function again(item: OutboxItem<ContactRequest>) {
    setCurrentId(item.id);
    const isOver = item.state.status === "failed" && item.state.problem === "expired";
    if (!isOver) return use((box) => box.retry(item.id));
    // Its time is over, so it begins anew.
    const id = await use((box) => box.send(item.request));
    setCurrentId(id);
    return use((box) => box.discard(item.id));
  }

  /** Puts a message back into the form, beside what may have been begun there since. */
  function bringBack(request: ContactRequest, isCurrent: boolean) {
    const kept = wordsOf(request);
    const begun = Object.entries(draft.values).filter(([, text]) => text.trim() !== "");
    const both = [draft.values.message.trim(), kept.message].filter(Boolean).join("\n\n");
    draft.change(
      isCurrent || begun.length === 0 || isSame(request, draft.values)
        ? { ...draft.values, ...kept }
        : { ...kept, ...Object.fromEntries(begun), message: both },
    );
    if (files.length === 0) setFiles((request.attachments ?? []).map(fileOf));
  }

  return {
    ...{
      draft,
      handover,
      files,
      setFiles,
      problems,
      check,
      send,
      act,
      busy,
      stuck,
      items,
      persistent,
      changing,
      consented,
      setConsented,
    },
    forgetDraft: draft.clear,
    /** The message that was sent here last. */
    current: items.find(({ id }) => id === currentId),
  };
}

function isSame({ message }: ContactRequest, values: FormValues): boolean {
  return message === values.message.trim();
}

/** What {@link useWriting} gives. */
export type Writing = ReturnType<typeof useWriting>;

function fileOf({ name, type, content }: Attachment): File {
  return new File([content], name, { type });
}

function wordsOf({ name = "", email = "", phone = "", subject = "", message }: ContactRequest) {
  return { name, email, phone, subject, message };
}
