import { overlayName } from "./matchesOf.js";
import { panelStyles } from "./panelStyles.js";

/** The elements of the overlay. All are in a shadow tree, so that styles of the page and ours do not meet. */
export interface Panel {
  host: HTMLElement;
  /** Shows a sentence, which screen readers announce. */
  say: (sentence: string) => void;
  /** Shows a text to copy. */
  show: (text: string) => void;
  setProblems: (sentences: readonly string[]) => void;
  /** Shows which action is on. */
  setPressed: (name: string | undefined) => void;
  /** Draws boxes around elements of the page, each with a label. */
  draw: (boxes: readonly PanelBox[]) => void;
}

/** A box of the overlay around an element. */
export interface PanelBox {
  element: Element;
  label: string;
  kind: "anchor" | "problem" | "candidate";
}

/**
 * Makes the overlay for authors, and adds it at the end of the page.
 * @param actions The buttons: their names, and what they do.
 */
export function createPanel(document: Document, actions: Readonly<Record<string, () => void>>): Panel {
  const host = document.createElement(overlayName);
  const root = host.attachShadow({ mode: "open" });
  addStyles(root);
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const boxes = make("div", { "aria-hidden": "true" });
  const panel = make("section", { "aria-label": "Walkthrough author" });
  const bar = make("div", { class: "bar" });
  const status = make("p", { role: "status" });
  const problems = make("ul", { "aria-label": "Targets to correct" });
  const output = make("textarea", { readonly: "", rows: "6", "aria-label": "Result", hidden: "" });
  const buttons = Object.entries(actions).map(([name, act]) => {
    const button = make("button", { type: "button" });
    button.textContent = name;
    button.addEventListener("click", act);
    return button;
  });
  bar.append(...buttons);
  panel.append(bar, status, output, problems);
  root.append(boxes, panel);
  document.body.append(host);
  return {
    host,
    say(sentence) {
      status.textContent = sentence;
    },
    show(text) {
      output.hidden = false;
      output.value = text;
    },
    setProblems(sentences) {
      problems.replaceChildren(
        ...sentences.map((sentence) => {
          const item = make("li", {});
          item.textContent = sentence;
          return item;
        }),
      );
    },
    setPressed(name) {
      for (const button of buttons) {
        if (button.textContent === name) button.setAttribute("aria-pressed", "true");
        else button.removeAttribute("aria-pressed");
      }
    },
    draw(next) {
      boxes.replaceChildren(
        ...next.map(({ element, label, kind }) => {
          const box = make("div", { class: `box ${kind}` });
          const { left, top, width, height } = element.getBoundingClientRect();
          // By properties, since a policy of the page may forbid a `style` attribute.
          Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
          const name = make("span", {});
          name.textContent = label;
          box.append(name);
          return box;
        }),
      );
    },
  };
}

// A sheet that is constructed passes a strict policy. jsdom has none, and shows nothing either.
function addStyles(root: ShadowRoot): void {
  if (!("adoptedStyleSheets" in root) || typeof CSSStyleSheet !== "function") return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
}
