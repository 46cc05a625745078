"use client";
import { format, type Handoff, type Messages } from "@handrail/core";
import type { HandoffEntry } from "@handrail/core/message";
import { Button, Icon, VisuallyHidden } from "@handrail/ui";
import { checkIcon, pencilIcon, xIcon } from "@handrail/ui/icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { parts } from "../anatomy.js";

/** One entry of the list, with buttons to reword and to remove it. Renders an `<li>`. */
export function HandoffRow({ entry, messages, onChange, onRewordEnd, onRemove }: HandoffRowProps) {
  const { label, text, note, reword } = entry;
  // The text before the edit; `undefined` while it is not edited.
  const [before, setBefore] = useState<string>();
  const isEditing = before !== undefined && reword !== undefined;
  const { field, opener } = useFocus(isEditing);
  const end = () => {
    setBefore(undefined);
    if (text.trim() === "") onRemove();
    else onRewordEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    // Enter must not submit the form around it, and Escape must not close a dialog around it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") return end();
    if (before !== undefined && reword) onChange(reword(before));
    setBefore(undefined);
  };
  return (
    <li>
      {isEditing ? (
        <input
          ref={field}
          data-hr={parts.handoffField}
          dir="auto"
          maxLength={500}
          aria-label={label}
          value={text}
          // At once: the customer may submit without ending the edit.
          onChange={(event) => onChange(reword(event.target.value))}
          onKeyDown={onKeyDown}
        />
      ) : (
        <span data-hr={parts.handoffText}>
          <span data-hr={parts.handoffLabel}>{label}: </span>
          <bdi dir="auto">{text}</bdi>
          {note && <span data-hr={parts.handoffLabel}> ({note})</span>}
        </span>
      )}
      {isEditing && (
        <Button variant="quiet" onClick={end}>
          <Icon icon={checkIcon} />
          <VisuallyHidden>{messages.save}</VisuallyHidden>
        </Button>
      )}
      {reword && !isEditing && (
        <Button variant="quiet" ref={opener} onClick={() => setBefore(text)}>
          <Icon icon={pencilIcon} />
          <VisuallyHidden>{format(messages.change, { text })}</VisuallyHidden>
        </Button>
      )}
      <Button
        variant="quiet"
        onClick={() => {
          setBefore(undefined);
          onRemove();
        }}
      >
        <Icon icon={xIcon} />
        <VisuallyHidden>{format(messages.remove, { text })}</VisuallyHidden>
      </Button>
    </li>
  );
}

// Moves focus into the field, and back to its button afterwards.
function useFocus(isEditing: boolean) {
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (isEditing !== wasEditing.current) (isEditing ? field : opener).current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return { field, opener };
}

interface HandoffRowProps {
  entry: HandoffEntry;
  messages: Messages["handoff"];
  onChange: (handoff: Handoff) => void;
  /** Called when the customer has finished rewording. */
  onRewordEnd: () => void;
  onRemove: () => void;
}
