import { createRef, type ReactElement, type Ref, version } from "react";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { axeViolations } from "./axeViolations.js";
import { componentsOf } from "./componentsOf.js";
import { hydrate, type Mounted, mount } from "./mountPart.js";

/** The props that every part passes on to its root element. */
export interface PartProps {
  // Each part's own element type is narrower; a ref accepts it.
  ref?: Ref<never>;
  className?: string;
  style?: { color: string };
  "data-custom"?: string;
  onClick?: (event: { preventDefault: () => void }) => void;
}

/** One exported component, and how the conformance suite can render it. */
export interface Part {
  /** Renders it with these props, inside everything that it needs around it. */
  render: (props: PartProps) => ReactElement;
  /**
   * The token of `data-hr` that its root element has. A component without an element of its own, such as a provider, gives the reason
   * in `rootless` instead.
   */
  token?: string;
  /** Why it has no root element that takes props. */
  rootless?: string;
  /** Whether its own reaction to a click has happened. A part that reacts to clicks must let a consumer prevent that. */
  reacted?: (container: HTMLElement) => boolean;
}

/**
 * The contract of every part (after Base UI's `describeConformance`): it passes ref, class, style, `data-*` and handlers to its root
 * element, calls the consumer's handler first, renders on the server what it renders first in the browser, and breaks no axe rule.
 * @param module What the package exports. A component without an entry in `parts` fails the suite.
 */
export function describeParts(module: object, parts: Readonly<Record<string, Part>>): void {
  describe(`conformance of ${Object.keys(parts).length} parts in React ${version}`, () => {
    // The suite waits for what a browser shows, as a customer does, and not for React's `act`.
    const environment = { IS_REACT_ACT_ENVIRONMENT: Reflect.get(globalThis, "IS_REACT_ACT_ENVIRONMENT") };
    beforeAll(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
    afterAll(() => void Object.assign(globalThis, environment));

    it("covers every exported component", () => {
      expect(Object.keys(parts).sort(), "List each exported component in src/conformance.test.tsx.").toEqual(
        componentsOf(module),
      );
    });

    describe.each(Object.entries(parts))("%s", (_, part) => {
      let mounted: Mounted | undefined;
      afterEach(() => {
        mounted?.unmount();
        mounted = undefined;
      });

      if (part.token !== undefined) describeRoot(part, part.token);
      else if (!part.rootless) throw new Error("A part has either a token or a reason why it has no root element.");

      it("renders on the server what it renders first in the browser", async () => {
        mounted = await hydrate(part.render({}));
        expect(mounted.recovered).toEqual([]);
      });

      it("breaks no axe rule", async () => {
        mounted = await mount(part.render({}));
        expect(await axeViolations(mounted.container)).toEqual([]);
      });
    });
  });
}

function describeRoot({ render, reacted }: Part, token: string): void {
  let mounted: Mounted | undefined;
  afterEach(() => {
    mounted?.unmount();
    mounted = undefined;
  });
  const rootOf = async (props: PartProps) => {
    mounted = await mount(render(props));
    // Some parts wait for code or data.
    const root = await vi.waitFor(() => find(token), { timeout: 10_000 });
    return { root, container: mounted.container };
  };

  it("gives its root element to the ref", async () => {
    const ref = createRef<never>();
    const { root } = await rootOf({ ref });
    expect(ref.current).toBe(root);
  });

  it("passes className, style and data-* to its root element", async () => {
    const { root } = await rootOf({ className: "custom", style: { color: "red" }, "data-custom": "1" });
    expect(root.classList.contains("custom")).toBe(true);
    expect(root.style.color).toBe("red");
    expect(root.dataset.custom).toBe("1");
  });

  it("calls the consumer's click handler", async () => {
    const onClick = vi.fn();
    const { root } = await rootOf({ onClick });
    click(root);
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  if (!reacted) return;
  it("reacts to a click", async () => {
    const { root, container } = await rootOf({});
    click(root);
    await vi.waitFor(() => expect(reacted(container)).toBe(true));
  });

  it("does not react to a click that the consumer prevented", async () => {
    const { root, container } = await rootOf({ onClick: (event) => event.preventDefault() });
    click(root);
    // The next task: React has handled the click by then.
    await new Promise((resolve) => setTimeout(resolve));
    expect(reacted(container)).toBe(false);
  });
}

function find(token: string): HTMLElement {
  const root = document.querySelector<HTMLElement>(`[data-hr~="${token}"]`);
  if (!root) throw new Error(`No element has the token ${token}.`);
  return root;
}

// jsdom cannot follow a link, and reports that on the console.
function click(element: Element) {
  const stay = (event: Event) => event.preventDefault();
  document.addEventListener("click", stay);
  element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  document.removeEventListener("click", stay);
}
