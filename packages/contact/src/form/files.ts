import { format, type Messages } from "@handrail/core";

/** What files may go with a message. */
export interface AttachmentLimits {
  /** As the `accept` attribute has it: `"image/*,.pdf"`. @default any kind */
  accept?: string;
  /** The most bytes of one file. */
  maxSize: number;
  /** The most files. */
  maxCount: number;
}

/** Adds files to those that are there already, as far as the limits allow, and says what was left out and why. */
export function addFiles(
  before: readonly File[],
  added: readonly File[],
  { accept, maxSize, maxCount }: AttachmentLimits,
  words: Messages["form"],
  locale: string,
): { files: readonly File[]; problems: readonly string[] } {
  const problems: string[] = [];
  const fitting = added.filter(({ name, size, type }) => {
    if (!isAccepted(name, type, accept)) problems.push(format(words.fileType, { name }));
    else if (size > maxSize) problems.push(format(words.fileLarge, { name, size: describeSize(maxSize, locale) }));
    else return true;
    return false;
  });
  const isSame = (one: File) => before.some(({ name, size }) => one.name === name && one.size === size);
  const all = [...before, ...fitting.filter((file) => !isSame(file))];
  if (all.length > maxCount) problems.push(format(words.filesMany, { count: maxCount }));
  return { files: all.slice(0, maxCount), problems };
}

function isAccepted(name: string, type: string, accept = ""): boolean {
  const kinds = accept.split(",").map((kind) => kind.trim().toLowerCase());
  return kinds.some((kind) => {
    if (kind === "" || kind === "*/*") return true;
    if (kind.startsWith(".")) return name.toLowerCase().endsWith(kind);
    return kind.endsWith("/*") ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}

/** "2.5 MB", in the language of the page. */
export function describeSize(bytes: number, locale: string): string {
  const [value, unit] =
    bytes >= 1e6 ? [bytes / 1e6, "megabyte"] : bytes >= 1000 ? [bytes / 1000, "kilobyte"] : [bytes, "byte"];
  return new Intl.NumberFormat(locale, { style: "unit", unit: `${unit}`, maximumFractionDigits: 1 }).format(
    Number(value),
  );
}
