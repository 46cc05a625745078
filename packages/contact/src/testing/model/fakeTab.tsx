import type { ContactRequest, Outbox, OutboxClaims, OutboxStore } from "@handrail/core";
import { createJourney } from "@handrail/core/journey";
import { en } from "@handrail/core/messages/en";
import { createOutbox } from "@handrail/core/outbox";
import { act, fireEvent } from "@testing-library/react";
import { createRoot, type Root } from "react-dom/client";
import { HandrailContext, type HandrailState } from "../../context/HandrailContext.js";
import { ContactForm } from "../../form/ContactForm.js";
import { contacts, topics } from "../company.js";
import type { FakeServer } from "./fakeServer.js";

/** The state of a provider, without its launcher, whose measurements take most of the time. */
const page: HandrailState = {
  ...{ contacts, topics, messages: en, journey: createJourney(), record: () => {}, timeZone: "Europe/Vilnius" },
  ...{
    now: undefined,
    online: true,
    helpHref: undefined,
    handoffStore: undefined,
    onAction: undefined,
    staffContacts: undefined,
    shortcut: undefined,
  },
  ...{ openPanel: async () => false, preloadPanel: () => {} },
};

/** What the tabs of one browser share: stored items, and who holds them. */
export interface Shared {
  stored: Map<string, unknown>;
  holders: Map<string, object>;
  listeners: Map<object, (removedId?: string) => void>;
}

export const createShared = (): Shared => ({ stored: new Map(), holders: new Map(), listeners: new Map() });

/** A page of a tab; nothing that it started ends once it is dead. */
interface FakePage {
  isDead: boolean;
}

const never = new Promise<never>(() => {});

function storeOf({ stored, listeners }: Shared, page: FakePage): OutboxStore {
  const announce = (removedId?: string) => {
    for (const [other, listener] of listeners) if (other !== page) listener(removedId);
  };
  return {
    persistent: true,
    all: async () => (page.isDead ? never : [...stored.values()].map((item) => structuredClone(item))),
    async put(id, item) {
      if (page.isDead) return never;
      stored.set(id, structuredClone(item));
      announce();
    },
    async remove(id) {
      if (page.isDead) return never;
      stored.delete(id);
      announce(id);
    },
    subscribe(listener) {
      listeners.set(page, listener);
      return () => listeners.delete(page);
    },
  };
}

function claimsOf({ holders }: Shared, page: FakePage): OutboxClaims {
  return {
    exclusive: true,
    async claim(id) {
      if (page.isDead) return never;
      if (holders.has(id)) return undefined;
      holders.set(id, page);
      return () => holders.get(id) === page && holders.delete(id);
    },
  };
}

/** A tab with a form. Each tab has an `action` of its own, so that one session storage holds the drafts of all tabs. */
export class FakeTab {
  readonly action: string;
  readonly container = document.body.appendChild(document.createElement("div"));
  destination = "/a";
  topic = "bill";
  #page: FakePage = { isDead: false };
  #outbox: Outbox<ContactRequest>;
  #root: Root | undefined;

  constructor(
    readonly shared: Shared,
    readonly server: FakeServer,
    index: number,
  ) {
    this.action = `/tab-${index}`;
    this.#outbox = this.#openOutbox();
  }

  get isMounted(): boolean {
    return this.#root !== undefined;
  }

  /** The keys of this tab's part of session storage. */
  keys(): string[] {
    return Object.keys(sessionStorage).filter((key) => key.split(":")[2] === this.action);
  }

  mount() {
    // The transport is new with every render.
    const transport = this.server.transport(this.destination);
    const form = (
      <HandrailContext.Provider value={page}>
        <ContactForm
          {...{ action: this.action, outbox: this.#outbox, transport, topic: this.topic }}
          fields={{ name: false, email: false }}
          replyTo="account"
        />
      </HandrailContext.Provider>
    );
    this.#root ??= createRoot(this.container.appendChild(document.createElement("div")));
    const root = this.#root;
    act(() => root.render(form));
  }

  unmount() {
    const root = this.#root;
    act(() => root?.unmount());
    this.#root = undefined;
    this.container.replaceChildren();
  }

  /** Ends the page with all that it does; its session storage stays. */
  kill() {
    this.unmount();
    this.#page.isDead = true;
    this.#outbox.close();
    for (const [id, page] of this.shared.holders) if (page === this.#page) this.shared.holders.delete(id);
    this.#page = { isDead: false };
    this.#outbox = this.#openOutbox();
  }

  /** Opens the same page with another desk. */
  changeDesk() {
    this.destination = this.destination === "/a" ? "/b" : "/a";
    this.kill();
    this.mount();
  }

  buttons(name: string): HTMLButtonElement[] {
    return [...this.container.querySelectorAll("button")].filter(({ textContent }) => textContent?.trim() === name);
  }

  get field(): HTMLTextAreaElement | null {
    return this.container.querySelector("textarea");
  }

  async type(text: string) {
    const { field } = this;
    if (field) await act(async () => void fireEvent.change(field, { target: { value: text } }));
  }

  #openOutbox(): Outbox<ContactRequest> {
    return createOutbox<ContactRequest>({
      name: "model",
      transport: this.server.transport(this.destination),
      store: storeOf(this.shared, this.#page),
      claims: claimsOf(this.shared, this.#page),
    });
  }
}
