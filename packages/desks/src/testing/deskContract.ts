import type { ContactRequest } from "@handrail/core";
import { fullRequest } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import type { DeskTransport } from "../desk/defineDesk.js";
import type { DeskCase } from "./deskCase.js";
import { type FakeDesk, send, setUpFakeDesk } from "./fakeDesk.js";
import { limitContract } from "./limitContract.js";
import { responseContract } from "./responseContract.js";

/** Tests that hold for every desk. */
export function deskContract(deskCase: DeskCase): void {
  const { name, create, success, successWithoutCase, messageIn, measure, limit, extra } = deskCase;
  describe(`${name}, as every desk`, () => {
    const desk = setUpFakeDesk();
    const deliver = async (request: ContactRequest) => {
      desk().reset();
      if (success) desk().respond = success;
      await send(create(desk()), request);
      return messageIn(desk());
    };

    declarationContract(() => create(desk()));
    requestContract(desk, deliver);
    if (limit !== undefined && measure) limitContract({ deliver, measure, limit, extra });
    if (success) responseContract({ desk, create, success, successWithoutCase });

    it("returns the reference that it promises, and sends the idempotency key that it promises", async () => {
      if (success) desk().respond = success;
      const transport = create(desk());
      const receipt = await send(transport, fullRequest);
      expect(receipt.reference).toBe(transport.receipt === "reference" ? "C-77" : undefined);
      const sendsKey = desk().received.some(({ headers }) => headers["idempotency-key"] === "key-1");
      expect(sendsKey).toBe(transport.idempotent);
    });
  });
}

function declarationContract(create: () => DeskTransport): void {
  it("declares its receipt, idempotency, secrets, limits and the parts it takes", () => {
    const { receipt, idempotent, secrets, limits, carries, unsupported } = create();
    expect(["reference", "accepted", "none"]).toContain(receipt);
    expect(typeof idempotent).toBe("boolean");
    expect(["none", "server"]).toContain(secrets);
    expect(Object.values(limits).every((value) => typeof value === "string" || Number(value) > 0)).toBe(true);
    expect(Object.keys(carries).sort()).toEqual(Object.keys(fullRequest).sort());
    const declared = Object.entries(carries).filter(([, support]) => support === "unsupported");
    expect(unsupported).toEqual(declared.map(([part]) => part));
  });
}

function requestContract(desk: () => FakeDesk, deliver: (request: ContactRequest) => Promise<string>): void {
  it("sends every part of a request", async () => {
    await deliver(fullRequest);
    const sent = everythingSent(desk());
    for (const part of ["Please look at my November bill.", "Ona Onait", "ona@example.com", "60012345"]) {
      expect(sent).toContain(part);
    }
    for (const part of [
      "chosen-topic",
      "northwind.example/contact",
      "late fee",
      "Read your bill",
      "bill.pdf",
      "for a year",
    ]) {
      expect(sent).toContain(part);
    }
    expect(sent).toMatch(/November bill/);
    expect(sent).toMatch(/Lithuanian|"locale":"lt"/);
  });

  it("moves a value that is too long for its field into the message, unchanged", async () => {
    const long = {
      subject: `S${"s".repeat(260)}`,
      name: `N${"n".repeat(260)}`,
      email: `${"e".repeat(260)}@example.com`,
      phone: `+${"3".repeat(41)}`,
    };
    await deliver({ message: "Hi", locale: "en", ...long });
    const sent = everythingSent(desk());
    for (const value of Object.values(long)) expect(sent).toContain(value);
  });

  it("takes a request with nothing in it", async () => {
    await deliver({ message: "", locale: "en" });
    expect(desk().received.length + desk().opened.length).toBeGreaterThan(0);
    await deliver({ message: "  \n ", locale: "en", subject: "", name: "", attachments: [] });
    expect(everythingSent(desk())).not.toContain("undefined");
  });

  it.each([
    ["Arabic", "مرحبا، فاتورتي أعلى من المعتاد"],
    ["emoji", "It works again 👩🏽‍🚀👩🏽‍🚀"],
    ["HTML", `<script>alert("1 & 2")</script>`],
    ["characters with a meaning in links", "a=b&subject=c#d?e%0A%0Dbcc:x@y.example +1"],
  ])("sends %s unchanged", async (_, message) => {
    expect(await deliver({ message, locale: "ar" })).toContain(message);
  });

  it("replaces halves of surrogate pairs and removes control characters", async () => {
    const message = await deliver({ message: "a\ud83d b\udc00 c\0\u0007d\r\ne", locale: "en", name: "x\ud83d\ny" });
    expect(message.replaceAll("\r", "")).toContain("a\ufffd b\ufffd cd\ne");
    expect(everythingSent(desk())).not.toMatch(/\\ud83d|\\u0000/);
  });
}

function everythingSent({ received, opened }: FakeDesk): string {
  return [...received.map(({ url, body }) => `${url}\n${body}`), ...opened]
    .map((text) => `${text}\n${decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "%25").replaceAll("+", " "))}`)
    .join("\n");
}
