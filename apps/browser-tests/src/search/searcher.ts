import type { Page } from "playwright";
import { fieldOf } from "./site.js";
import type { Answering, Setup } from "./window.js";

/** What the page shows at one moment. */
interface Shown {
  value: string;
  /** The ids of the hits, which begin with their question. */
  hits: string[];
  /** The id of the hit that `aria-activedescendant` names, `""` without one, and `undefined` if it names nothing on the page. */
  active: string | undefined;
  selected: string[];
  focus: "field" | "other" | "body";
  opened: string[];
}

const sliceMs = 50;

/** A customer with a keyboard, who knows what they typed. Each act returns the first promise that it broke, in words. */
export class Searcher {
  #typed = "";
  #focus: "field" | "other" = "field";
  #isHydrated = true;

  constructor(readonly page: Page) {}

  async start(setup: Setup) {
    this.#typed = "";
    this.#focus = "field";
    this.#isHydrated = !setup.hydrates;
    await this.page.evaluate((chosen) => window.search.mount(chosen), setup);
    await this.#rest();
    await fieldOf(this.page).focus();
  }

  async hydrate() {
    if (this.#isHydrated) return undefined;
    this.#isHydrated = true;
    await this.page.evaluate(() => window.search.hydrate());
    return this.#check();
  }

  async type(text: string) {
    await this.page.keyboard.type(text);
    if (this.#focus === "field") this.#typed += text;
    return this.#check();
  }

  async erase() {
    await this.page.keyboard.press("Backspace");
    if (this.#focus === "field") this.#typed = this.#typed.slice(0, -1);
    return this.#check();
  }

  async arrow(key: "ArrowDown" | "ArrowUp") {
    await this.page.keyboard.press(key);
    // In a field without hits, the browser moves the caret.
    if (this.#focus === "field") await this.page.evaluate(caretToEnd);
    return this.#check();
  }

  async escape() {
    const before = await this.#look();
    await this.page.keyboard.press("Escape");
    if (this.#focus === "field" && this.#isHydrated && before.hits.length === 0) this.#typed = "";
    const after = await this.#look();
    if (this.#focus === "field" && this.#isHydrated && after.hits.length > 0) return "Escape left the hits.";
    return this.#check();
  }

  async enter() {
    // A form without its script is sent, which ends the page.
    if (!this.#isHydrated) return undefined;
    const before = await this.#look();
    await this.page.keyboard.press("Enter");
    const { opened } = await this.#look();
    const expected = this.#focus === "field" && before.active ? [...before.opened, before.active] : before.opened;
    if (String(opened) !== String(expected)) return `Enter opened ${opened}, and ${expected} was highlighted.`;
    return this.#check();
  }

  async leave() {
    await this.page.getByRole("button", { name: "Before" }).focus();
    this.#focus = "other";
    return this.#check();
  }

  async enterField() {
    await fieldOf(this.page).focus();
    await this.page.evaluate(caretToEnd);
    this.#focus = "field";
    return this.#check();
  }

  async press(name: "Try again" | "Clear the search") {
    const button = this.page.getByRole("button", { name });
    if (!this.#isHydrated || (await button.count()) === 0) return undefined;
    await button.press("Enter");
    if (name === "Clear the search") this.#typed = "";
    this.#focus = "field";
    await this.#rest();
    await this.page.evaluate(caretToEnd);
    return this.#check();
  }

  async answer(index: number, answering: Answering) {
    const { length } = await this.page.evaluate(() => window.search.pending());
    if (length === 0) return undefined;
    await this.page.evaluate(([at, how]) => window.search.answer(at, how), [index % length, answering] as const);
    return this.#check();
  }

  async render() {
    if (this.#isHydrated) await this.page.evaluate(() => window.search.render());
    return this.#check();
  }

  async wait(milliseconds: number) {
    // React renders between two timers, as long as they are apart.
    for (let left = milliseconds; left > 0; ) {
      const slice = milliseconds - left < 1000 ? sliceMs : left;
      await this.page.clock.runFor(slice);
      await this.#rest();
      left -= slice;
    }
    return this.#check();
  }

  /** Everything is answered at last: the hits belong to the words. */
  async end() {
    const problem = (await this.hydrate()) ?? (await this.enterField());
    if (problem) return problem;
    for (let round = 0; round < 3; round++) {
      await this.wait(1000);
      const { length } = await this.page.evaluate(() => window.search.pending());
      for (let index = 0; index < length; index++) await this.page.evaluate(() => window.search.answer(0, "sure"));
    }
    const { hits } = await this.#look();
    const question = this.#typed.trim();
    if (hits.some((id) => !id.startsWith(`${question}/`))) return `The hits ${hits} are not of "${question}".`;
    return this.#check();
  }

  /** The first promise that is broken now, in words. */
  async #check(): Promise<string | undefined> {
    const { value, active, selected, focus } = await this.#look();
    const question = this.#typed.trim();
    if (value !== this.#typed) return `The field shows "${value}", and "${this.#typed}" was typed.`;
    if (active === undefined) return "aria-activedescendant names nothing on the page.";
    if (String(selected) !== active) return `${selected} is selected, and ${active} is active.`;
    if (active && !active.startsWith(`${question}/`)) return `${active} is highlighted for "${question}".`;
    if (focus !== this.#focus) return `The focus is in ${focus}, and was in ${this.#focus}.`;
    return undefined;
  }

  async #look(): Promise<Shown> {
    await this.#rest();
    return this.page.evaluate(look);
  }

  /** Lets React finish. Its scheduler uses message channels, which the clock of the test does not stop. */
  async #rest() {
    await this.page.evaluate(async () => {
      for (let turn = 0; turn < 4; turn++) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(undefined);
        });
      }
    });
  }
}

function caretToEnd() {
  const field = document.querySelector<HTMLInputElement>('[data-hr~="search-input"]');
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** Reads in the page what it shows. */
function look(): Shown {
  const field = document.querySelector<HTMLInputElement>('[data-hr~="search-input"]');
  const idOf = (hit: Element | null | undefined) =>
    hit?.querySelector('[data-hr~="search-hit-title"]')?.textContent?.replace(/ (\d+)$/, "/$1");
  const activeId = field?.getAttribute("aria-activedescendant");
  const options = [...document.querySelectorAll('[role="option"]')];
  const { activeElement } = document;
  return {
    value: field?.value ?? "",
    hits: options.map((option) => idOf(option) ?? ""),
    active: activeId ? idOf(document.getElementById(activeId)) : "",
    selected: options.filter((option) => option.ariaSelected === "true").map((option) => idOf(option) ?? ""),
    focus: activeElement === field ? "field" : activeElement === document.body ? "body" : "other",
    opened: window.opened,
  };
}
