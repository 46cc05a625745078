import { vi } from "vitest";
import type { XapiStatement } from "../statement.js";

/** Answers one request: with a status, or a network that fails before or after the LRS has the statements. */
export type Answer = number | "lost before" | "lost after" | "login page";

/** An LRS that stores statements by id. As xAPI requires, it takes all statements of a request or none. */
export function createLrs() {
  const stored = new Map<string, XapiStatement>();
  const requests: { ids: readonly string[]; init: RequestInit; url: string }[] = [];
  const lrs = {
    stored,
    requests,
    /** What happens to the next requests. Afterwards the LRS stores what is sent. */
    answers: [] as Answer[],
    /** Ids of statements that it refuses with 400. */
    bad: new Set<string>(),
    fetch: vi.fn(async (url: RequestInfo | URL, init: RequestInit = {}) => {
      const statements: XapiStatement[] = JSON.parse(String(init.body));
      const ids = statements.map(({ id }) => id);
      requests.push({ ids, init, url: String(url) });
      const answer = lrs.answers.shift() ?? 200;
      if (answer === "lost before") throw new TypeError("Failed to fetch");
      if (answer === "login page") return new Response("<html>", { status: 200 });
      if (answer === 429) return new Response(null, { status: 429, headers: { "Retry-After": "60" } });
      if (typeof answer === "number" && answer !== 200) return new Response("No.", { status: answer });
      if (ids.some((id) => lrs.bad.has(id))) return new Response("Bad verb.", { status: 400 });
      if (ids.some((id) => stored.has(id))) return new Response(null, { status: 409 });
      for (const statement of statements) stored.set(statement.id, statement);
      if (answer === "lost after") throw new TypeError("Failed to fetch");
      return Response.json(ids);
    }),
  };
  return lrs;
}

/** Web Locks, which jsdom does not have. */
export function createLocks() {
  const held = new Set<string>();
  return {
    async request(name: string, _: LockOptions, use: (lock: object | null) => unknown) {
      if (held.has(name)) return use(null);
      held.add(name);
      const result = await use({ name });
      held.delete(name);
      return result;
    },
  };
}
