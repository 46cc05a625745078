import { act, fireEvent } from "@testing-library/react";
import { vi } from "vitest";
import { createFakeServer, type Fate } from "./fakeServer.js";
import { createShared, FakeTab } from "./fakeTab.js";

/** A button of the form by which the customer acts on a message. */
export type Press = "Send again" | "Change it" | "Don't send it" | "Write another message";

/**
 * A customer with several tabs of one browser. It counts, without any knowledge of the form's or the outbox's code, how often the
 * customer meant to send each text.
 */
export class Customer {
  readonly tabs: FakeTab[] = [];
  readonly server;
  readonly #shared = createShared();
  #texts = 0;
  #active = 0;
  /** How often each text was meant as a new message, and how often the customer agreed to send it again. */
  readonly #meant = new Map<string, number>();
  readonly #repeated = new Map<string, number>();
  /** Texts that were sent and not taken back: pressing Send for one of them again is no new intention. */
  readonly #sent = new Set<string>();
  /** What the customer threw away: it need not survive. */
  readonly #dropped = new Set<string>();
  readonly #typed = new Set<string>();

  constructor(isIdempotent: boolean) {
    this.server = createFakeServer(isIdempotent);
    this.openTab();
  }

  get tab(): FakeTab {
    const tab = this.tabs[this.#active % this.tabs.length];
    if (!tab) throw new Error("The customer has no tab.");
    return tab;
  }

  openTab(): FakeTab {
    const tab = new FakeTab(this.#shared, this.server, this.tabs.length);
    this.tabs.push(tab);
    tab.mount();
    return tab;
  }

  switchTab() {
    this.#active++;
  }

  duplicateTab() {
    if (this.tabs.length > 2) return this.switchTab();
    const { tab } = this;
    const copy = this.tabs.length;
    for (const key of tab.keys()) {
      sessionStorage.setItem(key.replace(tab.action, `/tab-${copy}`), sessionStorage.getItem(key) ?? "");
    }
    this.openTab();
    this.#active = copy;
  }

  async type() {
    const { field } = this.tab;
    if (!field) return;
    // What stood in this field is replaced on purpose.
    if (field.value && !this.#sent.has(field.value)) this.#dropped.add(field.value);
    const text = `Message ${++this.#texts}.`;
    this.#typed.add(text);
    await this.tab.type(text);
  }

  async send(fate: Fate, presses: number) {
    const [button] = this.tab.buttons("Send");
    const text = this.tab.field?.value.trim();
    if (!button || !text) return;
    this.server.plan(fate);
    if (!this.#sent.has(text)) this.#meant.set(text, (this.#meant.get(text) ?? 0) + 1);
    this.#sent.add(text);
    this.#dropped.delete(text);
    const { form } = button;
    await act(async () => {
      for (let press = 0; press < presses; press++) if (form) fireEvent.submit(form);
    });
  }

  async press(name: Press, fate: Fate) {
    const [button] = this.tab.buttons(name);
    if (!button) return;
    const outcome = button.closest("section");
    const text = outcome?.querySelector("blockquote")?.textContent ?? "";
    if (name === "Send again") {
      this.server.plan(fate);
      this.#repeated.set(text, (this.#repeated.get(text) ?? 0) + 1);
    } else if (name !== "Write another message") this.#sent.delete(text);
    const { field } = this.tab;
    const before = field?.value ?? "";
    await act(async () => void fireEvent.click(button));
    await this.wait(0);
    // A message that returns to the form joins what was typed there, and both become one text.
    const joined = this.tab.field?.value ?? "";
    if (joined !== before && !this.#sent.has(joined)) {
      for (const part of this.#typed) if (joined.includes(part) && joined !== part) this.#dropped.add(part);
      this.#typed.add(joined);
    }
  }

  async wait(ms: number) {
    await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  }

  setOnline(isOnline: boolean) {
    this.server.network.isOnline = isOnline;
    window.dispatchEvent(new Event(isOnline ? "online" : "offline"));
  }

  /** The first promise that is broken now, in words. */
  problem(): string | undefined {
    const everything = [
      ...this.tabs.map(({ container, field }) => `${container.textContent} ${field?.value ?? ""}`),
      ...Object.values({ ...sessionStorage }),
      ...[...this.#shared.stored.values()].map((item) => JSON.stringify(item)),
    ].join("\n");
    for (const text of this.#typed) {
      const isSafe = this.#dropped.has(text) || this.server.casesOf(text) > 0 || holds(everything, text);
      if (!isSafe) return `The text "${text}" is lost.`;
    }
    for (const text of this.#typed) {
      const [cases, meant] = [this.server.casesOf(text), this.#meant.get(text) ?? 0];
      const limit = meant + (this.server.isIdempotent ? 0 : (this.#repeated.get(text) ?? 0));
      if (cases > limit) return `The text "${text}" made ${cases} cases, and was meant ${limit} times.`;
    }
    return this.#untruth();
  }

  /** The texts that were sent, not taken back, and have not become a case. */
  missing(): string[] {
    return [...this.#sent].filter((text) => this.server.casesOf(text) === 0);
  }

  #untruth(): string | undefined {
    for (const { container, isMounted, field } of this.tabs) {
      if (!isMounted) continue;
      if (!container.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')) return "The rail is missing.";
      for (const reference of container.querySelectorAll("strong")) {
        const shown = reference.textContent ?? "";
        if (/^NW-/.test(shown) && !this.server.textOf(shown)) return `${shown} is not the number of a case.`;
      }
      const [sendButton] = [...container.querySelectorAll("button")].filter((button) => button.textContent === "Send");
      if (sendButton && !field) return "Send is offered without a text.";
    }
    return undefined;
  }
}

// JSON writes a line break as two characters.
function holds(everything: string, text: string): boolean {
  return text.split(/\s*\n+\s*/).every((line) => everything.includes(line));
}
