/** One request to a search service. */
export interface ServiceRequest {
  /** The name of the service, for error messages: "Algolia". */
  service: string;
  /** The index or collection, for error messages. */
  index: string;
  url: string;
  /** @default "POST" */
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** May contain keys. They are removed from error messages. */
  headers: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is sent as it is. @default no body */
  body?: unknown;
  /** Aborts the request. @default never */
  signal?: AbortSignal | undefined;
  /** Replaces the global `fetch`. @default the global `fetch` */
  fetch?: typeof globalThis.fetch | undefined;
}
