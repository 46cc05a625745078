import { retryAfterMs } from "@handrail/core/validation";
import { requestText, ServiceError, unexpected } from "../adapters/request.js";
import type { ServiceRequest } from "../adapters/serviceRequest.js";
import { wait } from "../sources/askSource.js";

/** One call of a service's interface for writing. */
export interface ServiceCall {
  method: NonNullable<ServiceRequest["method"]>;
  /** The path after the address of the server. */
  path: string;
  body?: unknown;
  /** Error statuses that are not failures: 404 when an index is removed. The call then resolves to `undefined`. */
  allowed?: readonly number[];
}

/** Calls a service, and repeats calls that it could not answer. */
export interface ServiceClient {
  json(call: ServiceCall): Promise<unknown>;
  text(call: ServiceCall): Promise<string | undefined>;
}

/** How often a call is repeated before it fails. */
const maxAttempts = 6;
/** The pause before the first repetition, doubled for each further one. */
const firstPauseMs = 500;
/** The longest pause, even if the service asks for a longer one. */
const maxPauseMs = 60_000;

/**
 * Creates a client of a service. A call is repeated after a network failure, the status 429, and 500 or above; Retry-After is respected.
 * @param print Gets a line before each repetition.
 * @throws ServiceError from its methods, when a call fails for another reason or too often
 */
export function createServiceClient(
  connection: Pick<ServiceRequest, "service" | "index" | "url" | "headers" | "fetch">,
  print: (line: string) => void = () => undefined,
): ServiceClient {
  const url = connection.url.replace(/\/$/, "");
  const text = async ({ method, path, body, allowed = [] }: ServiceCall) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await requestText({ ...connection, url: url + path, method, body });
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        if (error.status !== undefined && allowed.includes(error.status)) return undefined;
        if (attempt === maxAttempts || !isPassing(error)) throw error;
        const pause = pauseAfter(error, attempt);
        const problem = error.status === undefined ? "did not respond" : `responded with ${error.status}`;
        print(`${connection.service}: ${problem}, trying again in ${Math.ceil(pause / 1000)} s`);
        await wait(pause);
      }
    }
  };
  return {
    text,
    async json(call) {
      const response = await text(call);
      if (response === undefined) return undefined;
      try {
        return JSON.parse(response);
      } catch {
        throw await unexpected(connection.service);
      }
    },
  };
}

function isPassing({ status }: ServiceError): boolean {
  return status === undefined || status === 429 || status >= 500;
}

function pauseAfter({ retryAfter }: ServiceError, attempt: number): number {
  const usual = firstPauseMs * 2 ** (attempt - 1);
  return Math.min(Math.max(usual, retryAfterMs(retryAfter) ?? 0), maxPauseMs);
}
