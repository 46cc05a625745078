import type { Attachment } from "../outbox/transport.js";
import { withTimeout } from "../outbox/withTimeout.js";

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
const typesByExtension: Readonly<Record<string, string>> = {
  ...{ avif: "image/avif", bmp: "image/bmp", gif: "image/gif", heic: "image/heic", heif: "image/heif" },
  ...{ jpeg: "image/jpeg", jpg: "image/jpeg", png: "image/png", svg: "image/svg+xml", webp: "image/webp" },
  ...{ tif: "image/tiff", tiff: "image/tiff", mov: "video/quicktime", mp4: "video/mp4", webm: "video/webm" },
  ...{ m4a: "audio/mp4", mp3: "audio/mpeg", pdf: "application/pdf", csv: "text/csv", txt: "text/plain" },
};

/** The media type of a file, by its name if the browser gives none; empty if neither is known. */
export function mediaTypeOf({ name, type }: Pick<File, "name" | "type">): string {
  return type || typeOfExtension(extensionOf(name));
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.trim().toLowerCase() ?? "";
}

function typeOfExtension(extension: string): string {
  return Object.hasOwn(typesByExtension, extension) ? (typesByExtension[extension] ?? "") : "";
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

function isAccepted(file: Pick<File, "name" | "type">, accept = ""): boolean {
  return accept.split(",").some((specifier) => fits(file, withoutParameters(specifier)));
}

// The type and the name both count, because a system may not know the type, or names it after a program of its own. A file of
// which nothing is known is accepted: the desk decides.
function fits({ name, type }: Pick<File, "name" | "type">, specifier: string): boolean {
  if (specifier === "" || specifier === "*/*") return true;
  const extension = extensionOf(name);
  const types = [plainType(type), typeOfExtension(extension)].filter(Boolean);
  if (!specifier.includes("/")) {
    // `accept` asks for ".jpg", but "jpg" is often written.
    const wanted = specifier.replace(/^\./, "");
    const isNamed = name.trim().toLowerCase().endsWith(`.${wanted}`);
    return isNamed || types.includes(typeOfExtension(wanted)) || (types.length === 0 && !extension);
  }
  const wanted = plainType(specifier);
  if (types.length === 0 || types.includes(wanted) || wanted.endsWith(`/${extension}`)) return true;
  return wanted.endsWith("/*") && types.some((one) => one.startsWith(wanted.slice(0, -1)));
}

/** Writes a media type in one way: systems also write `audio/x-m4a` for `audio/mp4` and `image/jpg` for `image/jpeg`. */
function plainType(type: string): string {
  const [kind = "", subtype = ""] = withoutParameters(type).split("/");
  const plain = subtype.replace(/^x-/, "");
  const known = typeOfExtension(plain);
  return known.startsWith(`${kind}/`) ? known : type && `${kind}/${plain}`;
}

function withoutParameters(type: string): string {
  return (type.split(";")[0] ?? "").trim().toLowerCase();
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
