import type { Attachment } from "../outbox/transport.js";

/** The files that a customer may attach to a message. */
export interface FileLimits {
  /** File types, in the syntax of the `accept` attribute: `"image/*,.pdf"`. @default any type */
  accept?: string;
  /** The maximum size of one file, in bytes. */
  maxSize: number;
}

/** Media types by file extension. Some systems give a file no type: HEIC pictures on Linux and Windows, for example. */
const typesByExtension: Readonly<Record<string, string>> = {
  ...{ avif: "image/avif", bmp: "image/bmp", gif: "image/gif", heic: "image/heic", heif: "image/heif" },
  ...{ jpeg: "image/jpeg", jpg: "image/jpeg", png: "image/png", svg: "image/svg+xml", webp: "image/webp" },
  ...{ tif: "image/tiff", tiff: "image/tiff", mov: "video/quicktime", mp4: "video/mp4", webm: "video/webm" },
  ...{ m4a: "audio/mp4", mp3: "audio/mpeg", pdf: "application/pdf", csv: "text/csv", txt: "text/plain" },
};

/** The media type of a file, by its name if the browser gives none; empty if neither is known. */
export function mediaTypeOf({ name, type }: Pick<File, "name" | "type">): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  return type || (Object.hasOwn(typesByExtension, extension) ? (typesByExtension[extension] ?? "") : "");
}

/** Returns why a file cannot be attached, as the key of a message, or `undefined` if it can. */
export function fileProblemOf(
  file: Pick<File, "name" | "type" | "size">,
  { accept, maxSize }: FileLimits,
): "fileType" | "fileEmpty" | "fileLarge" | undefined {
  if (!isAccepted(file.name.toLowerCase(), mediaTypeOf(file), accept)) return "fileType";
  if (file.size === 0) return "fileEmpty";
  return file.size > maxSize ? "fileLarge" : undefined;
}

function isAccepted(name: string, type: string, accept = ""): boolean {
  const specifiers = accept.split(",").map((specifier) => specifier.trim().toLowerCase());
  return specifiers.some((specifier) => {
    if (specifier === "" || specifier === "*/*") return true;
    if (specifier.startsWith(".")) return name.endsWith(specifier);
    return specifier.endsWith("/*") ? type.startsWith(specifier.slice(0, -1)) : type === specifier;
  });
}

/**
 * Copies files into memory, because a file on the device may be changed, moved or deleted before it has left.
 * @returns the copies, and the files that cannot be read any more
 */
export async function readFiles(
  files: readonly File[],
): Promise<{ attachments: readonly Attachment[]; unreadable: readonly File[] }> {
  const read = await Promise.all(files.map(async (file) => ({ file, attachment: await readFile(file) })));
  return {
    attachments: read.flatMap(({ attachment }) => attachment ?? []),
    unreadable: read.flatMap(({ file, attachment }) => (attachment ? [] : file)),
  };
}

async function readFile(file: File): Promise<Attachment | undefined> {
  const { name, size } = file;
  const type = mediaTypeOf(file);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes?.byteLength === size ? { name, type, size, content: new Blob([bytes], { type }) } : undefined;
}
