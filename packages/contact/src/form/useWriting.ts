"use client";
import type { Attachment, ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import { useEffect, useState } from "react";
import { useHandrail } from "../provider/HandrailContext.js";
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
  const again = draft.restored && !currentId ? items.find(({ request }) => isSame(request, draft.values)) : undefined;
  useEffect(() => {
    if (again) setCurrentId(again.id);
  }, [again]);

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
      ...(code && { page: code.redactAddress(location.href) }),
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
    if (wanted === "change") {
      setCurrentId(item.id);
      draft.change({ ...draft.values, ...wordsOf(item.request) });
      return setChanging(true);
    }
    setCurrentId(wanted === "again" ? item.id : undefined);
    setChanging(false);
    if (wanted === "again") return use((box) => box.retry(item.id));
    if (wanted === "discard") draft.change({ ...draft.values, ...wordsOf(item.request) });
    else setFiles([]);
    return use((box) => box.discard(item.id));
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

function wordsOf({ name = "", email = "", phone = "", subject = "", message }: ContactRequest) {
  return { name, email, phone, subject, message };
}
