import { isRecord } from "./isRecord.js";

/** How many characters of a value an error message shows. */
const maxQuotedLength = 40;

/** Writes a value for an error message: short, on one line, without invisible characters. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isRecord(value)) return "an object";
  if (typeof value !== "string") return String(value).slice(0, maxQuotedLength);
  const text = value.length > maxQuotedLength ? `${value.slice(0, maxQuotedLength)}…` : value;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
}
