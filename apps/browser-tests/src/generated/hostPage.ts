import fc from "fast-check";
import type { Size } from "../engines/index.js";
import type { Layout, Mount } from "../obscured/site.js";
import { boxStyles, type Overlay, overlay, overlayScript } from "./overlay.js";

/** A random page that a host might have made. */
export interface HostPage extends Layout {
  mount: Mount;
  size: Size;
  /** When it changes for the last time, in milliseconds after it is shown. */
  lastChangeMs: number;
}

/** Boxes around the place of the rail, outermost first. Each has the class `box` and a number. */
const wrappers = ["<div @>#</div>", "<section @>#</section>", "<details @><summary>More</summary>#</details>"].concat(
  "<div @><template shadowrootmode='open'><div style='position: relative; z-index: 0'><slot></slot></div></template>#</div>",
  "<dialog @>#</dialog>",
  "<main @>#</main>",
);

const content = fc.constantFrom(
  "<p>When you move, you can take your connection with you. Tell us three weeks before.</p>",
  '<div style="height: 120vh">A long text</div>',
  "<button>Pay</button>",
  '<nav style="position: fixed; inset: auto 0 0; z-index: 50"><button style="width: 100%; height: 48px">Basket</button></nav>',
  '<header style="position: sticky; top: 0; z-index: 60"><a href="#menu">Menu</a> <input aria-label="Find"></header>',
  '<form style="display: grid"><input aria-label="Name"><textarea aria-label="Text" rows="9"></textarea><button>Save</button></form>',
  '<iframe srcdoc="<p>A video</p>" title="Video" style="width: 100%; height: 40vh; border: 0"></iframe>',
  '<button style="position: fixed; inset: auto 12px 12px auto; width: 64px; height: 64px; z-index: 2147483647">Chat</button>',
);

/** Changes of the page that a host's script makes. `$` is the box that it is about. */
const change = fc.constantFrom(
  ...["opacity: 0", "display: none", "visibility: hidden", "transform: translateY(-300vh)", "pointer-events: none"].map(
    (style) => `$.style.cssText += "; ${style}"`,
  ),
  '$.toggleAttribute("inert")',
  '$.setAttribute("aria-hidden", "true")',
  'document.documentElement.classList.add("busy")',
  'document.body.classList.add("locked")',
  'document.head.append(Object.assign(document.createElement("style"), { textContent: ".box { overflow: hidden; height: 1px }" }))',
  "document.styleSheets[document.styleSheets.length - 1].insertRule('.box { opacity: 0 }')",
  'for (const at of document.body.children) if (!at.matches("script")) at.inert = true',
  "document.body.inert = true",
  "document.documentElement.inert = true",
  'document.body.style.cssText = "position: fixed; overflow: hidden; width: 100%"',
  "scrollTo(0, 400)",
  "scrollTo(0, 99999)",
  'document.querySelector("input")?.focus()',
  "for (const at of document.querySelectorAll('.overlay')) at.remove()",
);

const css = `
  @keyframes away { to { translate: 0 -200vh } } @keyframes fade { to { opacity: 0 } }
  @keyframes slide { from { translate: 0 110% } to { translate: 0 0 } }
  html.busy .box { opacity: 0 } body.locked { overflow: hidden; height: 100vh }`;

const guestRules = fc.constantFrom(
  "",
  "section { display: none }",
  "div > * { opacity: 0 }",
  "a { color: inherit !important; display: block }",
  "* { box-sizing: content-box; transition: all .2s }",
  "body > * { visibility: hidden }",
  "body > :not(main) { display: none }",
);

const sizes: readonly Size[] = [
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
];

/** Generates host pages. */
export const hostPage: fc.Arbitrary<HostPage> = fc
  .record({
    size: fc.constantFrom(...sizes),
    mount: fc.constantFrom<Mount>("rail", "all", "launcher", "none"),
    isRtl: fc.boolean(),
    around: fc.array(fc.record({ wrapper: fc.constantFrom(...wrappers), styles: boxStyles }), { maxLength: 4 }),
    before: fc.array(content, { maxLength: 3 }),
    after: fc.array(content, { maxLength: 3 }),
    overlays: fc.array(overlay, { maxLength: 2 }),
    changes: fc.array(fc.record({ change, box: fc.nat(3), atMs: fc.integer({ min: 100, max: 1500 }) }), {
      maxLength: 2,
    }),
    rules: guestRules,
  })
  .map(({ size, mount, isRtl, around, before, after, overlays, changes, rules }) => {
    const inner = '<div class="rail"></div>';
    const html = around.reduceRight((inside, { wrapper, styles }, index) => {
      const attributes = `class="box box-${index}" style="${styles.join("; ")}"`;
      return wrapper.replace("@", attributes).replace("#", inside);
    }, inner);
    return {
      size,
      mount,
      html: `<div ${isRtl ? 'dir="rtl"' : ""}>${before.join("")}${html}${after.join("")}</div>`,
      css: css + rules,
      script: [...overlays.map(overlayScript), ...changes.map(changeScript)].join("\n"),
      lastChangeMs: Math.max(0, ...changes.map(({ atMs }) => atMs), ...overlays.map(endOf)),
    };
  });

function changeScript({ change, box, atMs }: { change: string; box: number; atMs: number }): string {
  const target = `document.querySelector(".box-${box}") ?? document.body.firstElementChild`;
  return `setTimeout(() => { const $ = ${target}; ${change}; }, ${atMs});`;
}

/** An overlay that slides in moves for up to two seconds. */
const slideMs = 2000;

function endOf({ atMs, styles }: Overlay): number {
  return atMs + (styles.some((style) => style.startsWith("animation")) ? slideMs : 0);
}
