import type { ContactRequest } from "@handrail/core";
import { TransportError } from "@handrail/core/outbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeskTransport } from "../desk/defineDesk.js";
import { type Answer, type Arrival, type FakeDesk, startFakeDesk } from "./fakeDesk.js";
import { limitContract } from "./limitContract.js";
import { whole } from "./requests.js";

/** What the contract has to know of one desk. */
export interface DeskCase {
  name: string;
  make: (desk: FakeDesk) => DeskTransport;
  /** What the real desk answers when all is well. */
  succeeds?: (arrival: Arrival, before: number) => Answer;
  /** An answer of success without a case, where a reference is promised. */
  withoutCase?: (arrival: Arrival, before: number) => Answer;
  /** The message as it arrived at the desk, as people read it there. */
  messageIn: (desk: FakeDesk) => string;
  /** How long the message is in the desk's own unit. */
  measure?: (text: string) => number;
  /** The most it may measure; where it depends on the rest of a link, measured on the link. */
  limit?: number;
  /** Goes with each message whose length is tried. */
  beside?: Partial<ContactRequest>;
}

const reference = "C-77";
const emoji = "👩🏽‍🚀";

/** What holds for every desk. */
export function deskContract({ name, make, succeeds, withoutCase, messageIn, measure, limit, beside }: DeskCase): void {
  describe(`the desk ${name}`, () => {
    let desk: FakeDesk;
    beforeAll(async () => {
      desk = await startFakeDesk();
    });
    beforeEach(() => desk.reset());
    afterAll(() => desk.close());

    const attempt = (request: ContactRequest, signal = AbortSignal.timeout(20_000)) =>
      make(desk)(request, { signal, idempotencyKey: "key-1" });
    const arrived = async (request: ContactRequest) => {
      desk.reset();
      if (succeeds) desk.answer = succeeds;
      await attempt(request);
      return messageIn(desk);
    };
    const everything = () =>
      [...desk.arrivals.map(({ url, body }) => `${url}\n${body}`), ...desk.opened]
        .map((text) => `${text}\n${decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "%25").replaceAll("+", " "))}`)
        .join("\n");

    it("declares its receipt, whether it tells repetitions, where its secret lives and what it does not take", () => {
      const { receipt, idempotent, secrets, limits, carries, unsupported } = make(desk);
      expect(["reference", "accepted", "none"]).toContain(receipt);
      expect(typeof idempotent).toBe("boolean");
      expect(["none", "server"]).toContain(secrets);
      expect(Object.values(limits).every((value) => typeof value === "string" || Number(value) > 0)).toBe(true);
      expect(Object.keys(carries).sort()).toEqual(Object.keys(whole).sort());
      expect(unsupported).toEqual(
        Object.keys(carries).filter((part) => carries[part as keyof ContactRequest] === "named"),
      );
    });

    it("lets no part of a request vanish", async () => {
      await arrived(whole);
      const sent = everything();
      for (const part of ["Please look at my November bill.", "Ona Onait", "ona@example.com", "60012345"]) {
        expect(sent).toContain(part);
      }
      for (const part of ["topic-of-theirs", "northwind.example/contact", "late fee", "Read your bill", "bill.pdf"]) {
        expect(sent).toContain(part);
      }
      expect(sent).toMatch(/November bill/);
      expect(sent).toMatch(/Lithuanian|"locale":"lt"/);
    });

    it("moves what is too long for its field into the message, whole", async () => {
      const long = {
        name: `N${"n".repeat(260)}`,
        email: `${"e".repeat(260)}@example.com`,
        phone: `+${"3".repeat(41)}`,
      };
      const subject = `S${"s".repeat(260)}`;
      await arrived({ message: "Hi", locale: "en", subject, ...long });
      const sent = everything();
      for (const value of [subject, ...Object.values(long)]) expect(sent).toContain(value);
    });

    it("promises no more than it gives", async () => {
      if (succeeds) desk.answer = succeeds;
      const transport = make(desk);
      const receipt = await attempt(whole);
      expect(receipt.reference).toBe(transport.receipt === "reference" ? reference : undefined);
      const sendsKey = desk.arrivals.some(({ headers }) => headers["idempotency-key"] === "key-1");
      expect(sendsKey).toBe(transport.idempotent);
    });

    it("takes a request with nothing in it", async () => {
      await arrived({ message: "", locale: "en" });
      expect(desk.arrivals.length + desk.opened.length).toBeGreaterThan(0);
      await arrived({ message: "  \n ", locale: "en", subject: "", name: "", attachments: [] });
      expect(everything()).not.toContain("undefined");
    });

    it.each([
      ["Arabic", "مرحبا، فاتورتي أعلى من المعتاد"],
      ["emoji", `It works again ${emoji}${emoji}`],
      ["HTML", `<script>alert("1 & 2")</script>`],
      ["signs of links", "a=b&subject=c#d?e%0A%0Dbcc:x@y.example +1"],
    ])("carries %s as it was written", async (_, message) => {
      expect(await arrived({ message, locale: "ar" })).toContain(message);
    });

    it("carries halves of characters and control characters harmlessly", async () => {
      const message = await arrived({ message: "a\ud83d b\udc00 c\0\u0007d\r\ne", locale: "en", name: "x\ud83d\ny" });
      expect(message.replaceAll("\r", "")).toContain("a\ufffd b\ufffd cd\ne");
      expect(everything()).not.toMatch(/\\ud83d|\\u0000/);
    });

    if (limit !== undefined && measure) limitContract({ arrived, measure, limit, beside });

    if (!succeeds) return;

    it.each([
      ["90", 90_000],
      ["Mon, 16 Nov 2026 11:00:00 GMT", 3_600_000],
    ])("waits after 429 as it is told: %s", async (header, expected) => {
      vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-16T10:00:00Z") });
      desk.answer = () => ({ status: 429, headers: { "Retry-After": header } });
      const error = await attempt(whole).catch((reason: unknown) => reason);
      vi.useRealTimers();
      expect(error).toBeInstanceOf(TransportError);
      expect(error).toMatchObject({ retry: "later", retryAfter: expected });
    });

    it("says of 5xx that the message may have arrived, wherever it may", async () => {
      desk.answer = (arrival, before) => {
        const answer = succeeds(arrival, before);
        return isLast(arrival) ? { status: 502 } : answer;
      };
      const error = await attempt(whole).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ name: "TransportError", retry: "unknown", status: 502 });
    });

    it("says of a request that is refused that repeating will not help", async () => {
      desk.answer = () => ({ status: 422, body: { error: "no" } });
      await expect(attempt(whole)).rejects.toMatchObject({ retry: "never", status: 422 });
    });

    it("stops when it is told to", async () => {
      desk.answer = () => ({ hangs: true });
      await expect(attempt(whole, AbortSignal.timeout(50))).rejects.toThrow();
    });

    it("throws no error of its own making where the answer is no JSON", async () => {
      desk.answer = () => ({ status: 200, headers: { "Content-Type": "text/html" }, body: "<html>" });
      await expect(attempt(whole).then(({ reference: number }) => number)).resolves.toBeUndefined();
    });

    if (withoutCase) {
      it("gives no reference where the answer has none, though it is 200", async () => {
        desk.answer = withoutCase;
        expect((await attempt(whole)).reference).toBeUndefined();
      });
    }
  });

  // The last request of several is the one that carries the message.
  function isLast({ url }: Arrival): boolean {
    return !/\/contacts$/.test(url) && !/contacts\/[^/]+\/conversations$/.test(url);
  }
}
