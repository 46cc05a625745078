"use client";
import { format } from "@handrail/core";
import { type AttachmentLimits, describeSize } from "@handrail/core/message";
import { Button, Icon, stateAttribute, VisuallyHidden } from "@handrail/ui";
import { xIcon } from "@handrail/ui/icons";
import { useState } from "react";
import { parts, states } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { useFileInput } from "./useFileInput.js";
import { useFormMessages } from "./useFormMessages.js";

/** A file input with a list of the chosen files, each with a button to remove it. Renders a `<div>`. */
export function Attachments({ id, limits, files, problems, isInactive, onAdd, onRemove }: AttachmentsProps) {
  const messages = useFormMessages();
  const { locale } = useMessages();
  const [announcement, setAnnouncement] = useState("");
  const input = useFileInput(files, onAdd);
  const remove = (file: File) => {
    if (isInactive) return;
    onRemove(file);
    setAnnouncement(format(messages.fileRemoved, { name: file.name }));
    // The activated button is gone, and focus would fall back to the body.
    input.current?.focus();
  };
  const hintValues = { count: limits.maxCount, size: describeSize(limits.maxSize, locale) };
  return (
    <div data-hr={`${parts.formField} ${parts.formFiles}`} {...stateAttribute(states.invalid, problems.length > 0)}>
      <label htmlFor={id} data-hr={parts.formLabel}>
        {messages.files}
        <span data-hr={parts.formOptional}> {messages.optional}</span>
      </label>
      {/* Server and browser may format the size differently. */}
      <p data-hr={parts.formHint} id={`${id}-hint`} suppressHydrationWarning>
        {format(messages.filesHint, hintValues)}
      </p>
      <div role="alert" id={`${id}-problem`}>
        {problems.map((problem) => (
          <p key={problem} data-hr={parts.formProblem}>
            {problem}
          </p>
        ))}
      </div>
      <input
        id={id}
        ref={input}
        data-hr={parts.formFile}
        type="file"
        name="attachments"
        multiple={limits.maxCount > 1}
        accept={limits.accept}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-disabled={isInactive || undefined}
        onClick={(event) => isInactive && event.preventDefault()}
        onChange={(event) => onAdd([...(event.target.files ?? [])])}
      />
      <FileList files={files} onRemove={remove} />
      <VisuallyHidden role="status">{announcement}</VisuallyHidden>
    </div>
  );
}

function FileList({ files, onRemove }: FileListProps) {
  const messages = useFormMessages();
  const { locale } = useMessages();
  if (files.length === 0) return null;
  return (
    <ul data-hr={parts.formFileList}>
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, size and time; a row has no state.
        <li key={`${index} ${file.name}`}>
          <span data-hr={parts.formFileName}>
            <bdi dir="auto">{file.name}</bdi> <small>{describeSize(file.size, locale)}</small>
          </span>
          <Button variant="quiet" onClick={() => onRemove(file)}>
            <Icon icon={xIcon} />
            <VisuallyHidden>{format(messages.fileRemove, { name: file.name })}</VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface FileListProps {
  files: readonly File[];
  onRemove: (file: File) => void;
}

interface AttachmentsProps {
  id: string;
  limits: AttachmentLimits;
  files: readonly File[];
  /** Why files were not attached. */
  problems: readonly string[];
  /** Whether the files cannot be changed now. */
  isInactive: boolean;
  onAdd: (files: readonly File[]) => void;
  onRemove: (file: File) => void;
}
