import fc from "fast-check";

/** A layer that a host puts over its page. */
export interface Overlay {
  /** How it is shown. */
  kind: (typeof kinds)[number];
  place: string;
  styles: readonly string[];
  attributes: string;
  content: string;
  /** When it is shown, in milliseconds. */
  atMs: number;
}

// Nothing outside can be pressed beside a native modal dialog in a closed shadow tree, and nothing can be put into it either.
const kinds = [
  "plain",
  "popover=manual",
  "popover=auto",
  "dialog",
  "modal dialog",
  "open shadow tree",
  "closed shadow tree",
  "modal dialog in an open shadow tree",
] as const;

const places = [
  "inset: 0",
  "inset: auto 0 0; height: 45vh",
  "inset: 0 0 auto; height: 50vh",
  "inset: 10% 20%",
  "inset: 0 auto 0 0; width: 60vw",
  "inset: auto 10px 10px auto; width: 300px; height: 200px",
];

/** Declarations of a box. Each may hide what is in it. */
export const boxStyles: fc.Arbitrary<readonly string[]> = fc.array(
  fc.constantFrom(
    ...["position: relative", "position: absolute; top: 10px; left: 5%", "position: fixed; inset: auto 0 0"],
    ...["position: fixed; inset: 0; background: #fff", "position: sticky; top: 0"],
    ...["z-index: 1", "z-index: 2147483647", "z-index: -1"],
    ...["overflow: hidden; height: 30px", "overflow: auto; height: 120px", "overflow: clip; width: 20px"],
    ...["transform: translateX(-120vw)", "transform: rotate(3deg)", "transform: scale(0)", "rotate: x 90deg"],
    ...["opacity: 0", "opacity: 0.6", "visibility: hidden", "display: none", "display: contents", "display: flex"],
    ...[
      "content-visibility: hidden",
      "contain: strict; height: 200px",
      "clip-path: inset(50%)",
      "pointer-events: none",
    ],
    ...["max-height: 0; overflow: hidden", "filter: brightness(1.1)", "isolation: isolate", "will-change: transform"],
    ...["zoom: 1.5", "columns: 2", "float: right", "font-size: 0", "text-indent: -9999px", "writing-mode: vertical-rl"],
    ...["animation: away .3s .5s both", "animation: fade .4s 1s both", "margin-left: -200vw", "container-type: size"],
    ...["mask: linear-gradient(transparent, transparent)", "direction: rtl", "user-select: none"],
  ),
  { maxLength: 3 },
);

/** Generates overlays. */
export const overlay: fc.Arbitrary<Overlay> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.constantFrom(...places),
  styles: fc.subarray(["animation: slide .5s 1s both", "opacity: 0.98", "pointer-events: auto"], { maxLength: 2 }),
  attributes: fc.constantFrom(
    "",
    'role="dialog" aria-modal="true"',
    'role="menu"',
    'role="status"',
    'role="alertdialog"',
  ),
  content: fc.constantFrom(
    "We use cookies. <button>Accept</button> <button>Refuse</button>",
    "Loading…",
    '<form><input aria-label="Card"><button>Pay</button></form>',
    '<div style="height: 100%; overflow: auto"><div style="height: 200vh">Terms</div><button>I agree</button></div>',
  ),
  atMs: fc.integer({ min: 0, max: 1500 }),
});

/** The script that shows an overlay. */
export function overlayScript({ kind, place, styles, attributes, content, atMs }: Overlay): string {
  const style = `position: fixed; ${place}; margin: 0; background: #fff; border: 0; max-width: none; max-height: none; ${styles.join("; ")}`;
  const isShadow = kind.endsWith("shadow tree");
  const tag = kind.includes("dialog") ? "dialog" : "div";
  const popover = kind.startsWith("popover") ? kind.replace("=", '="').concat('"') : "";
  const zIndex = kind === "plain" || isShadow ? "z-index: 2147483647" : "";
  const html = `<${tag} class="overlay" ${popover} ${attributes} style="${style}; ${zIndex}">${content}</${tag}>`;
  const mode = kind.startsWith("closed") ? "closed" : "open";
  return `setTimeout(() => {
    const host = document.createElement("div");
    // A modal dialog that is not displayed makes the whole page inert, for the host's own visitors as well.
    host.style.cssText = "display: block !important; visibility: visible !important";
    document.body.append(host);
    const root = ${isShadow ? `host.attachShadow({ mode: "${mode}" })` : "host"};
    root.innerHTML = ${JSON.stringify(html)};
    const layer = root.firstElementChild;
    ${show(kind)}
  }, ${atMs});`;
}

function show(kind: Overlay["kind"]): string {
  if (kind.startsWith("popover")) return "layer.showPopover();";
  if (kind === "dialog") return "layer.show();";
  return kind.startsWith("modal") ? "layer.showModal();" : "";
}
