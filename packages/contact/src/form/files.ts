import { format, type Messages } from "@handrail/core";

/** The files that a customer may attach to a message. */
export interface AttachmentLimits {
  /** File types, in the syntax of the `accept` attribute: `"image/*,.pdf"`. @default any type */
  accept?: string;
  /** The maximum size of one file, in bytes. */
  maxSize: number;
  /** The maximum number of files. */
  maxCount: number;
}

/** The list after {@link addFiles}, and a sentence for each problem. */
export interface AddedFiles {
  files: readonly File[];
  problems: readonly string[];
}

/** Adds files to a list within the limits. A file that is listed already is skipped. */
export function addFiles(
  listed: readonly File[],
  added: readonly File[],
  limits: AttachmentLimits,
  messages: Messages["form"],
  locale: string,
): AddedFiles {
  const files = [...listed];
  const problems: string[] = [];
  for (const file of added) {
    const problem = problemOf(file, limits, messages, locale);
    if (problem) problems.push(problem);
    else if (!isListed(file, listed)) files.push(file);
  }
  const { maxCount } = limits;
  if (files.length > maxCount) problems.push(format(messages.filesMany, { count: maxCount }));
  return { files: files.slice(0, maxCount), problems };
}

function problemOf(
  { name, size, type }: File,
  { accept, maxSize }: AttachmentLimits,
  messages: Messages["form"],
  locale: string,
): string | undefined {
  if (!isAccepted(name, type, accept)) return format(messages.fileType, { name });
  if (size > maxSize) return format(messages.fileLarge, { name, size: describeSize(maxSize, locale) });
  return undefined;
}

function isListed(file: File, listed: readonly File[]): boolean {
  return listed.some(({ name, size }) => file.name === name && file.size === size);
}

function isAccepted(name: string, type: string, accept = ""): boolean {
  const specifiers = accept.split(",").map((specifier) => specifier.trim().toLowerCase());
  return specifiers.some((specifier) => {
    if (specifier === "" || specifier === "*/*") return true;
    if (specifier.startsWith(".")) return name.toLowerCase().endsWith(specifier);
    return specifier.endsWith("/*") ? type.startsWith(specifier.slice(0, -1)) : type === specifier;
  });
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
