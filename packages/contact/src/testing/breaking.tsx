import { Component, type ReactElement, type ReactNode, useEffect, useState } from "react";
import { expect } from "vitest";

/** The rails of the page. */
export const rails = () => [...document.querySelectorAll<HTMLElement>('[data-hr~="rail"]')];
/** The first rail of the page. */
export const firstRail = () => {
  const [rail] = rails();
  if (!rail) throw new Error("There is no rail.");
  return rail;
};
/** Expects that a person can be reached through the rail. */
export const expectPerson = () =>
  expect(firstRail().querySelector('a[href="tel:+37070055010"]')).toHaveTextContent("Call 700 55 010");

/** Throws while it renders. */
export function InRender(): ReactElement {
  throw new Error("Thrown in render.");
}

/** Throws in an effect. */
export function InEffect() {
  useEffect(() => {
    throw new Error("Thrown in an effect.");
  }, []);
  return <p>Soon gone.</p>;
}

/** Throws after a click on its button. */
export function AfterPress() {
  const [broken, setBroken] = useState(false);
  if (broken) throw new Error("Thrown after a press.");
  return (
    <button type="button" onClick={() => setBroken(true)}>
      Break
    </button>
  );
}

const forever = new Promise<never>(() => {});
/** Waits for ever. */
export function Waits(): ReactElement {
  // React waits for a thrown promise.
  throw forever;
}

/** The error boundary of a page. */
export class Page extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? <p>The page failed.</p> : this.props.children;
  }
}
