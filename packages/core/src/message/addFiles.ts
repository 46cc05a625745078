import type { FormStartMessages } from "../messages/parts/form.js";
import { format } from "../text/format.js";
import { type FileLimits, fileProblemOf } from "./files.js";

/** The files that a customer may attach to a message. */
export interface AttachmentLimits extends FileLimits {
  /** The maximum number of files. */
  maxCount: number;
}

/** The list after {@link addFiles}, and a sentence for each problem. */
export interface AddedFiles {
  files: readonly File[];
  problems: readonly string[];
}

/** Adds files to a list within the limits. Two files of one name may be different, so both are listed. */
export function addFiles(
  listed: readonly File[],
  added: readonly File[],
  limits: AttachmentLimits,
  messages: FormStartMessages,
  locale: string,
): AddedFiles {
  const size = describeSize(limits.maxSize, locale);
  const files = [...listed];
  const problems: string[] = [];
  for (const file of added) {
    const problem = fileProblemOf(file, limits);
    if (problem) problems.push(format(messages[problem], { name: file.name, size }));
    else files.push(file);
  }
  const { maxCount } = limits;
  if (files.length > maxCount) problems.push(format(messages.filesMany, { count: maxCount }));
  return { files: files.slice(0, maxCount), problems };
}

/** Formats a size in bytes for reading: "2.5 MB". */
export function describeSize(bytes: number, locale: string): string {
  if (bytes >= 1e6) return formatUnit(bytes / 1e6, "megabyte", locale);
  if (bytes >= 1000) return formatUnit(bytes / 1000, "kilobyte", locale);
  return formatUnit(bytes, "byte", locale);
}

function formatUnit(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}
