import type { BrowserContext, Page } from "playwright";
import type { Fate, ModelServer } from "./server.js";

/** A button of the form by which the customer acts on a message. */
export const presses = ["Send again", "Change it", "Don't send it", "Write another message"] as const;
export type Press = (typeof presses)[number];

interface Tab {
  page: Page;
  desk: "a" | "b";
  topic: "bill" | "fault";
}

/** A customer with several tabs of one browser, who counts how often they meant to send each text. */
export class Customer {
  readonly #tabs: Tab[] = [];
  readonly #typed = new Set<string>();
  readonly #dropped = new Set<string>();
  readonly #sent = new Set<string>();
  readonly #meant = new Map<string, number>();
  readonly #repeated = new Map<string, number>();
  #active = 0;

  constructor(
    readonly context: BrowserContext,
    readonly server: ModelServer,
    readonly run: string,
    readonly isIdempotent: boolean,
  ) {}

  get #tab(): Tab {
    const tab = this.#tabs[this.#active % this.#tabs.length];
    if (!tab) throw new Error("The customer has no tab.");
    return tab;
  }

  async open(session: Record<string, string> = {}, { desk, topic }: Omit<Tab, "page"> = { desk: "a", topic: "bill" }) {
    const page = await this.context.newPage();
    // Only for the first page of the tab: afterwards the tab has a storage of its own.
    await page.addInitScript((copied) => {
      if (sessionStorage.getItem("copied")) return;
      for (const [key, value] of Object.entries(copied)) sessionStorage.setItem(key, value);
      sessionStorage.setItem("copied", "yes");
    }, session);
    const tab: Tab = { page, desk, topic };
    await this.#load(tab);
    return tab;
  }

  async start() {
    this.#tabs.push(await this.open());
  }

  async duplicateTab() {
    if (this.#tabs.length > 2) return this.switchTab();
    const copy = await this.open(await sessionOf(this.#tab.page), this.#tab);
    this.#active = this.#tabs.push(copy) - 1;
  }

  async switchTab() {
    this.#active++;
    await this.#tab.page.bringToFront();
  }

  /** The tab crashes, and the browser restores it with its session storage. */
  async kill() {
    const tab = this.#tab;
    const session = await sessionOf(tab.page);
    await tab.page.close();
    tab.page = (await this.open(session, tab)).page;
  }

  reload = () => this.#load(this.#tab);
  unmount = () => this.#tab.page.evaluate(() => window.unmountForm());
  mount = () => this.#tab.page.evaluate(() => window.mountForm());
  setOffline = (isOffline: boolean) => this.context.setOffline(isOffline);

  async changeDesk() {
    this.#tab.desk = this.#tab.desk === "a" ? "b" : "a";
    await this.reload();
  }

  async changeTopic() {
    this.#tab.topic = this.#tab.topic === "bill" ? "fault" : "bill";
    await this.reload();
  }

  answer() {
    for (const text of this.#typed) this.server.answer(text);
  }

  async type() {
    const before = await fieldOf(this.#tab.page);
    if (before === undefined) return;
    const text = `${this.run}, message ${this.#typed.size + 1}.`;
    // The form may have closed in the meantime, because the message was sent in another tab. A slow page may fill the field too late.
    await this.#tab.page
      .getByRole("textbox")
      .fill(text, { timeout: 1000 })
      .catch(() => {});
    if ((await fieldOf(this.#tab.page)) !== text) return;
    // Where the page closed before the browser stored a message, it is a draft again, which the customer has now replaced.
    if (before && this.server.casesOf(before) === 0) {
      this.#dropped.add(before);
      this.#sent.delete(before);
    }
    this.#typed.add(text);
  }

  async send(fate: Fate, count: number) {
    const { page } = this.#tab;
    const text = (await fieldOf(page))?.trim();
    if (!text || (await page.getByRole("button", { name: "Send", exact: true }).count()) === 0) return;
    this.server.plan(text, fate);
    const isSubmitted = await page.evaluate((times) => {
      const form = document.querySelector("form");
      for (let time = 0; time < times; time++) form?.requestSubmit();
      return form !== null;
    }, count);
    if (!isSubmitted) return;
    if (!this.#sent.has(text)) add(this.#meant, text);
    this.#sent.add(text);
    this.#dropped.delete(text);
  }

  async press(name: Press, fate: Fate) {
    const { page } = this.#tab;
    const section = page.locator("section", { has: page.getByRole("button", { name, exact: true }) }).first();
    if ((await section.count()) === 0) return;
    const text = (await section.locator("blockquote").allTextContents())[0] ?? "";
    if (name === "Send again") {
      this.server.plan(text, fate);
      add(this.#repeated, text);
    } else if (name !== "Write another message") this.#sent.delete(text);
    const before = await fieldOf(page);
    // It may have changed in the meantime.
    await section
      .getByRole("button", { name, exact: true })
      .click({ timeout: 1000 })
      .catch(() => {});
    const joined = (await fieldOf(page)) ?? "";
    if (!joined || joined === before || this.#sent.has(joined)) return;
    for (const part of this.#typed) if (joined.includes(part) && joined !== part) this.#dropped.add(part);
    this.#typed.add(joined);
  }

  /**
   * Everything works again, and the customer answers every question with Send again. They press Send again too where the
   * page closed before the browser stored the message, so that it is in the field as a draft.
   */
  async endWell() {
    await this.setOffline(false);
    for (const text of this.#typed) this.server.forgetPlans(text);
    this.answer();
    for (const tab of this.#tabs) await tab.page.evaluate(() => window.mountForm());
    for (let round = 0; round < 40 && this.missing().length > 0; round++) {
      await this.press("Send again", "ok");
      if (this.missing().includes((await fieldOf(this.#tab.page)) ?? "")) await this.send("ok", 1);
      await new Promise((resolve) => setTimeout(resolve, 150));
      await this.switchTab();
      this.answer();
    }
  }

  /** The texts that were sent, not taken back, and have not become a case. */
  missing(): string[] {
    return [...this.#sent].filter((text) => this.server.casesOf(text) === 0);
  }

  /** The first promise that is broken now, in words. */
  async problem(): Promise<string | undefined> {
    const pages = await Promise.all(this.#tabs.map(({ page }) => page.evaluate(wordsOfPage)));
    const everything = pages.map(({ words }) => words).join("\n");
    for (const text of this.#typed) {
      const cases = this.server.casesOf(text);
      const isSafe =
        this.#dropped.has(text) || cases > 0 || text.split(/\n+/).every((line) => everything.includes(line));
      if (!isSafe) return `The text "${text}" is lost.`;
      const limit = (this.#meant.get(text) ?? 0) + (this.isIdempotent ? 0 : (this.#repeated.get(text) ?? 0));
      if (cases > limit) return `The text "${text}" made ${cases} cases, and was meant ${limit} times.`;
    }
    return pages.every(({ hasPerson }) => hasPerson) ? undefined : "Nobody can be reached.";
  }

  async #load({ page, desk, topic }: Tab) {
    const idempotent = this.isIdempotent ? "&idempotent" : "";
    await this.setOffline(false);
    await page.goto(`${this.server.url}?desk=${desk}&topic=${topic}${idempotent}`);
    await page.locator("[data-hr~='form']").waitFor();
  }
}

function add(counts: Map<string, number>, text: string) {
  counts.set(text, (counts.get(text) ?? 0) + 1);
}

const sessionOf = (page: Page) => page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>);

async function fieldOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("textarea")?.value);
}

/** Reads in the page what it shows and stores. */
async function wordsOfPage() {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("handrail-outbox-/messages", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("items");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const items = await new Promise<unknown>((resolve) => {
    const request = database.transaction("items").objectStore("items").getAll();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  const field = document.querySelector("textarea")?.value ?? "";
  const isMounted = document.querySelector("[data-hr~='form']") !== null;
  return {
    // JSON writes a line break in another way.
    words: `${document.body.textContent}\n${field}\n${JSON.stringify([{ ...sessionStorage }, items]).replaceAll("\\n", "\n")}`,
    hasPerson: !isMounted || document.querySelector("a[href='tel:+37052000000']") !== null,
  };
}
