import { isRecord } from "@handrail/core/validation";

/** The number or text at a path of a JSON response, as text; `undefined` if it is not JSON or has no such value. */
export async function readResponse(response: Response, ...path: readonly string[]): Promise<string | undefined> {
  return textAt(await response.json().catch(() => undefined), path);
}

/** The number or text at a path of a value, as text. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  let current = value;
  for (const key of path) {
    if (!isRecord(current)) return undefined;
    current = current[key];
  }
  if (typeof current === "number" && Number.isFinite(current)) return String(current);
  return typeof current === "string" && current.trim() !== "" ? current : undefined;
}
