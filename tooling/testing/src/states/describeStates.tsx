import type { HumanContacts, Messages, Topic } from "@handrail/core";
import { en } from "@handrail/core/messages/en";
import { lt } from "@handrail/core/messages/lt";
import { northwind } from "@handrail-demo/northwind";
import { type ComponentType, type ReactNode, version } from "react";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { axeViolations } from "../axeViolations.js";
import { type Mounted, mount } from "../mountPart.js";
import type { ComponentState, StatePage } from "./defineStates.js";
import { findShown } from "./findShown.js";
import { instants } from "./instants.js";

/** `HandrailProvider`, given as an argument because this package must not depend on the packages that it tests. */
type Provider = ComponentType<{
  contacts: HumanContacts;
  messages: Messages;
  topics: readonly Topic[];
  now: number;
  timeZone: string;
  online: boolean;
  children: ReactNode;
}>;

/**
 * The contract of every state of a component: as soon as it is rendered it shows what it promises, breaks no axe rule and writes
 * nothing to the console.
 * @param name The component's name.
 * @param provider Goes around each state. @default none, for components that need no provider
 */
export function describeStates<Props>(
  name: string,
  states: Readonly<Record<string, ComponentState<Props>>>,
  provider?: Provider,
): void {
  describe(`${Object.keys(states).length} states of ${name} in React ${version}`, () => {
    // The suite waits for what a browser shows, as a customer does, and not for React's `act`.
    const environment = { IS_REACT_ACT_ENVIRONMENT: Reflect.get(globalThis, "IS_REACT_ACT_ENVIRONMENT") };
    beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
    afterAll(() => void Object.assign(globalThis, environment));

    let mounted: Mounted | undefined;
    let restoreErrors: (() => void) | undefined;
    afterEach(() => {
      mounted?.unmount();
      mounted = undefined;
      restoreErrors?.();
      restoreErrors = undefined;
      sessionStorage.clear();
    });

    it.each(Object.entries(states))("%s shows itself and breaks no axe rule", async (_, state) => {
      if (state.page.expectsErrors) restoreErrors = silenceErrors();
      mounted = await mount(pageOf(provider, state.page, state.render(state.props)));
      expect(await findShown(state.shows)).not.toEqual([]);
      expect(await axeViolations()).toEqual([]);
    });
  });
}

/**
 * Silences errors that a component throws on purpose. React 18 dispatches them to the window first, and jsdom prints those that
 * nobody prevents.
 * @returns a function that stops it, and forgets what was written to the console
 */
function silenceErrors(): () => void {
  const written = vi.spyOn(console, "error").mockImplementation(() => {});
  const prevent = (event: Event) => event.preventDefault();
  window.addEventListener("error", prevent);
  return () => {
    window.removeEventListener("error", prevent);
    written.mockClear();
  };
}

function pageOf(
  Provider: Provider | undefined,
  { hours = "open", online = true, language = "en", bare }: StatePage,
  children: ReactNode,
) {
  if (bare || !Provider) return <>{children}</>;
  const { content, contacts } = northwind[language];
  return (
    <Provider
      contacts={contacts}
      messages={language === "lt" ? lt : en}
      topics={content.topics}
      now={instants[hours]}
      timeZone="Europe/London"
      online={online}
    >
      {children}
    </Provider>
  );
}
