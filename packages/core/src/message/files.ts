import type { Attachment } from "../outbox/transport.js";
import { withTimeout } from "../timing/withTimeout.js";

/** The files that a customer may attach to a message. */
export interface FileLimits {
  /** File types, in the syntax of the `accept` attribute: `"image/*,.pdf"`. @default any type */
  accept?: string;
  /** The maximum size of one file, in bytes. */
  maxSize: number;
}

/** How long a drive in the cloud may take to deliver a file. */
const readTimeoutMs = 60_000;

/** Media types by file extension. Some systems give a file no type: HEIC pictures on Linux and Windows, for example. */
const typesByExtension: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ avif: "image/avif", bmp: "image/bmp", gif: "image/gif", heic: "image/heic", heif: "image/heif" },
    ...{ jpeg: "image/jpeg", png: "image/png", svg: "image/svg+xml", webp: "image/webp" },
    ...{ tif: "image/tiff", tiff: "image/tiff", mov: "video/quicktime", mp4: "video/mp4", webm: "video/webm" },
    ...{ m4a: "audio/mp4", mp3: "audio/mpeg", pdf: "application/pdf", csv: "text/csv", txt: "text/plain" },
  }),
);

/** The media type of a file, by its name if the browser gives none; empty if neither is known. */
export function mediaTypeOf({ name, type }: Pick<File, "name" | "type">): string {
  return type || (typesByExtension.get(extensionOf(plain(name))) ?? "");
}

/** Returns why a file cannot be attached, as the key of a message, or `undefined` if it can. */
export function fileProblemOf(
  file: Pick<File, "name" | "type" | "size">,
  { accept, maxSize }: FileLimits,
): "fileType" | "fileEmpty" | "fileLarge" | undefined {
  if (!isAccepted(file, accept)) return "fileType";
  if (file.size === 0) return "fileEmpty";
  return file.size > maxSize ? "fileLarge" : undefined;
}

function isAccepted({ name, type }: Pick<File, "name" | "type">, accept = ""): boolean {
  const [fileName, fileType] = [plain(name), plainType(type)];
  return accept.split(",").some((specifier) => fits(fileName, fileType, plainType(specifier)));
}

// The type and the name both count, because a system may not know the type, or names it after a program of its own. A file of
// which nothing is known is accepted: the desk decides.
function fits(name: string, type: string, specifier: string): boolean {
  const extension = extensionOf(name);
  if (!specifier.includes("/")) {
    return name.endsWith(specifier) || type.endsWith(specifier.replace(".", "/")) || (!type && !extension);
  }
  if (!type || type === specifier || specifier.endsWith(`/${extension}`)) return true;
  return specifier.includes("*") && type.startsWith(specifier.replace(/\*.*/, ""));
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1] ?? "";
}

// Systems also write `application/x-pdf` and `image/jpg`, with or without parameters.
function plainType(type: string): string {
  return plain(type.replace(/;.*/, "")).replace("/x-", "/");
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/jpg$/, "jpeg");
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
  const bytes = await withTimeout(file.arrayBuffer(), readTimeoutMs).catch(() => undefined);
  return bytes?.byteLength === size ? { name, type, size, content: new Blob([bytes], { type }) } : undefined;
}
