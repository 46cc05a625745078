import type { ServiceRequest } from "./serviceRequest.js";

/** The sentences of errors for developers. They are loaded when a service fails. None of them contains a key. */

/** There was no response. */
export function unreachable({ service, headers }: ServiceRequest, error: unknown): string {
  const message = `@handrail/search: ${service} could not be reached. Search cannot answer. Check its address, the network and its CORS rules. (${error})`;
  return withoutKeys(message, headers);
}

/** The service responded with an HTTP status that is an error. */
export function refused({ service, index, headers }: ServiceRequest, status: number, text: string): string {
  const [what, advice] =
    status === 401 || status === 403
      ? ["rejected the API key", "Check that it may use this index."]
      : status === 404
        ? [`has no index "${index}"`, "Write it with `handrail-search push`."]
        : status === 429
          ? ["received too many requests", "Try again later."]
          : status >= 500
            ? ["failed", "Check its status."]
            : ["did not accept the request", "Write the index with `handrail-search push`."];
  const message = `@handrail/search: ${service} ${what}. Search cannot answer. ${advice} (${status}: ${text.slice(0, 300)})`;
  return withoutKeys(message, headers);
}

/** The response is not what the service documents. */
export function unlike(service: string): string {
  return `@handrail/search: the response is not one of ${service}. Search cannot answer. Check its address.`;
}

function withoutKeys(message: string, headers: Readonly<Record<string, string>>): string {
  // Shorter values are not keys, and would be found in other words.
  const keys = Object.values(headers).map((value) => value.trim().split(" ").pop() ?? "");
  return keys.reduce((text, key) => (key.length > 5 ? text.replaceAll(key, "…") : text), message);
}
