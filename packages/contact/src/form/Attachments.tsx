"use client";
import { format } from "@handrail/core";
import { Button, Icon, VisuallyHidden } from "@handrail/ui/base";
import { X } from "lucide";
import { useEffect, useRef, useState } from "react";
import { useMessages } from "../context/useMessages.js";
import { type AttachmentLimits, addFiles, describeSize } from "./files.js";
import { useFormWords } from "./useFormWords.js";

/** Files that go with a message: chosen, checked, listed and taken out again. Renders a `<div>`. */
export function Attachments({ id, limits, files, onFilesChange }: AttachmentsProps) {
  const words = useFormWords();
  const { locale } = useMessages();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = (added: readonly File[]) => {
    const next = addFiles(files, added, limits, words, locale);
    setProblems(next.problems);
    onFilesChange(next.files);
  };
  const adopted = useRef(false);
  // Asked once, before the field is made to show what is listed.
  useEffect(() => {
    const chosen = [...(input.current?.files ?? [])];
    // Chosen before the page came to life.
    if (!adopted.current && chosen.length > 0 && files.length === 0) add(chosen);
    adopted.current = true;
  });
  useEffect(() => {
    // What a plain form would send is what is listed.
    if (!input.current || typeof DataTransfer === "undefined") return;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.current.files = transfer.files;
  }, [files]);
  const remove = (file: File) => {
    onFilesChange(files.filter((other) => other !== file));
    setProblems([]);
    setRemoved(format(words.fileRemoved, { name: file.name }));
    // The button that was pressed is gone; focus would fall back to the page's beginning.
    input.current?.focus();
  };
  const hint = { count: limits.maxCount, size: describeSize(limits.maxSize, locale) };
  return (
    <div data-hr="form-field form-files" data-invalid={problems.length > 0 ? "" : undefined}>
      <label htmlFor={id} data-hr="form-label">
        {words.files}
        <span data-hr="form-optional"> {words.optional}</span>
      </label>
      <p data-hr="form-hint" id={`${id}-hint`} suppressHydrationWarning>
        {format(words.filesHint, hint)}
      </p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} data-hr="form-problem">
            {problem}
          </p>
        ))}
      </div>
      <input
        id={id}
        ref={input}
        data-hr="form-file"
        type="file"
        name="attachments"
        multiple={limits.maxCount > 1}
        accept={limits.accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => add([...(event.target.files ?? [])])}
      />
      {files.length > 0 && (
        <ul data-hr="form-file-list">
          {files.map((file) => (
            <li key={`${file.name} ${file.size}`}>
              <span data-hr="form-file-name">
                <bdi dir="auto">{file.name}</bdi> <small>{describeSize(file.size, locale)}</small>
              </span>
              <Button variant="quiet" onClick={() => remove(file)}>
                <Icon icon={X} />
                <VisuallyHidden>{format(words.fileRemove, { name: file.name })}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">{removed}</VisuallyHidden>
    </div>
  );
}

interface AttachmentsProps {
  id: string;
  limits: AttachmentLimits;
  files: readonly File[];
  onFilesChange: (files: readonly File[]) => void;
}
