/** A request as a test server reads it. */
export interface ServerRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  text: string;
}

/** A search service that runs inside the test. */
export interface ServiceServer {
  /** Answers like the service's HTTP interface. */
  fetch: typeof globalThis.fetch;
  /** The requests so far, as "POST /path". */
  requests: string[];
  /** Answers the next requests whose "POST /path" matches with these responses or failures instead. */
  interrupt(matching: RegExp, ...responses: (() => Response)[]): void;
}

/** An error of the service: a response with a status. */
export class Refusal extends Error {
  readonly response: Response;

  constructor(status: number, body: object) {
    super(JSON.stringify(body));
    this.response = Response.json(body, { status });
  }
}

/** Creates a server from a function that answers one request or throws a {@link Refusal}. */
export function createServiceServer(answer: (request: ServerRequest) => Response): ServiceServer {
  const requests: string[] = [];
  const interruptions: { matching: RegExp; response: () => Response }[] = [];
  return {
    requests,
    interrupt(matching, ...responses) {
      interruptions.push(...responses.map((response) => ({ matching, response })));
    },
    async fetch(input, init = {}) {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      const line = `${request.method} ${pathname}`;
      const text = await request.text();
      init.signal?.throwIfAborted();
      requests.push(line);
      const at = interruptions.findIndex(({ matching }) => matching.test(line));
      const [interruption] = at < 0 ? [] : interruptions.splice(at, 1);
      if (interruption) return interruption.response();
      try {
        const { method, headers } = request;
        return answer({ method, path: pathname, query: searchParams, headers, text });
      } catch (error) {
        if (error instanceof Refusal) return error.response;
        throw error;
      }
    },
  };
}

/** The type of a value of a request, by the name that documents use. */
export type ParameterType = "string" | "integer" | "boolean" | "array" | "object" | "strings";

/**
 * Returns the first thing that is wrong with the parameters of a request: a name that is not documented or a value of another type.
 * @param types The documented parameters.
 */
export function faultOf(
  parameters: Readonly<Record<string, unknown>>,
  types: Readonly<Record<string, ParameterType>>,
): { name: string; expected: ParameterType | undefined } | undefined {
  for (const [name, value] of Object.entries(parameters)) {
    const expected = types[name];
    if (expected === undefined || !isOfType(value, expected)) return { name, expected };
  }
  return undefined;
}

function isOfType(value: unknown, type: ParameterType): boolean {
  if (type === "integer") return Number.isInteger(value) && Number(value) >= 0;
  if (type === "array") return Array.isArray(value);
  if (type === "strings") return Array.isArray(value) && value.every((entry) => typeof entry === "string");
  if (type === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** Returns the type of each name of a list: `typesOf({ string: "q preset", integer: "offset" })`. */
export function typesOf(lists: Partial<Record<ParameterType, string>>): Record<string, ParameterType> {
  const types: Record<string, ParameterType> = {};
  // The keys of the parameter's type are parameter types.
  for (const [type, names] of Object.entries(lists) as [ParameterType, string][]) {
    for (const name of names.split(" ")) types[name] = type;
  }
  return types;
}
