"use client";
import { format, type Handoff, type Messages } from "@handrail/core";
import { Button, Icon, VisuallyHidden } from "@handrail/ui/base";
import { Check, Pencil, X } from "lucide";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { HandoverEntry } from "./entries.js";

/** One entry of the list, with buttons to change its words and to take it out. Renders an `<li>`. */
export function HandoffRow({ entry, words, onChange, onKeep, onRemove }: HandoverRowProps) {
  const { label, text, note, reworded } = entry;
  // What it said before, while it is being changed.
  const [before, setBefore] = useState<string>();
  const changing = before !== undefined && reworded !== undefined;
  const { field, opener } = useFocus(changing);
  const end = () => {
    setBefore(undefined);
    if (text.trim() === "") onRemove();
    else onKeep();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
    // Neither sends the form nor closes a dialog around it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") return end();
    if (before !== undefined && reworded) onChange(reworded(before));
    setBefore(undefined);
  };
  return (
    <li>
      {changing ? (
        <input
          ref={field}
          data-hr="handover-field"
          dir="auto"
          maxLength={500}
          aria-label={label}
          value={text}
          // At once, so that nobody who forgets to end it sends the old words.
          onChange={(event) => onChange(reworded(event.target.value))}
          onKeyDown={press}
        />
      ) : (
        <span data-hr="handover-text">
          <span data-hr="handover-label">{label}: </span>
          <bdi dir="auto">{text}</bdi>
          {note && <span data-hr="handover-label"> ({note})</span>}
        </span>
      )}
      {changing && (
        <Button variant="quiet" onClick={end}>
          <Icon icon={Check} />
          <VisuallyHidden>{words.keep}</VisuallyHidden>
        </Button>
      )}
      {reworded && !changing && (
        <Button variant="quiet" ref={opener} onClick={() => setBefore(text)}>
          <Icon icon={Pencil} />
          <VisuallyHidden>{format(words.change, { text })}</VisuallyHidden>
        </Button>
      )}
      <Button
        variant="quiet"
        onClick={() => {
          setBefore(undefined);
          onRemove();
        }}
      >
        <Icon icon={X} />
        <VisuallyHidden>{format(words.remove, { text })}</VisuallyHidden>
      </Button>
    </li>
  );
}

// Into the field when it opens, and back to what opened it.
function useFocus(changing: boolean) {
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(changing);
  useEffect(() => {
    if (changing !== was.current) (changing ? field : opener).current?.focus();
    was.current = changing;
  }, [changing]);
  return { field, opener };
}

interface HandoverRowProps {
  entry: HandoverEntry;
  words: Messages["handoff"];
  onChange: (handoff: Handoff) => void;
  /** Called when the new words stand. */
  onKeep: () => void;
  onRemove: () => void;
}
