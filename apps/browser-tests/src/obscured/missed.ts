import type { Layout } from "./site.js";

/** A layout with what it needs beside its HTML. */
export interface MissedLayout extends Layout {
  /** How long the page takes until it hides a person. */
  waitMs?: number;
}

const rail = '<div class="rail"></div>';
const banner = (attributes: string, css: string): MissedLayout => ({
  html: `<main>${rail}</main><div class="banner" ${attributes}>We use cookies. <button>Accept</button></div>`,
  css: `.banner { position: fixed; inset: auto 0 0; height: 40vh; margin: 0; width: auto; border: 0; background: #fff; z-index: 99999; ${css} }
    .rail { position: absolute; top: 90vh; }`,
});
const page = (html: string, css = "", script?: string, waitMs?: number): MissedLayout => ({
  html,
  css,
  script,
  waitMs,
});
const slidesIn = "@keyframes slide { from { translate: 0 110% } to { translate: 0 0 } }";
const sliding = (delay: string): MissedLayout => {
  const layout = banner("", `animation: slide .5s ${delay} both`);
  return { ...layout, css: `${slidesIn} ${layout.css}`, waitMs: 4000 };
};
const inShadow = (mode: "open" | "closed") =>
  page(
    `<main>${rail}</main><div id="consent"></div>`,
    ".rail { position: absolute; top: 90vh }",
    `const root = document.querySelector("#consent").attachShadow({ mode: "${mode}" });
     root.innerHTML = '<div style="position: fixed; inset: auto 0 0; height: 40vh; background: #fff; z-index: 99999">Cookies</div>';`,
  );

/** Ways to hide a person of real pages that a list of causes does not name. */
export const missed: Readonly<Record<string, MissedLayout>> = {
  "a banner that slides in after 1 s": sliding("1s"),
  "a banner that slides in after 3 s": sliding("3s"),
  "a banner that is a manual popover": page(
    '<main><div class="rail"></div></main><div class="banner" popover="manual">Cookies</div>',
    ".rail { position: absolute; top: 90vh } .banner { inset: auto 0 0; width: 100%; height: 40vh }",
    "document.querySelector('.banner').showPopover()",
  ),
  "a cookie banner with buttons": {
    html: `<main style="height: 100vh; display: grid; align-content: end">${rail}</main>
      <div class="cookies" role="dialog" aria-label="Cookies"><button>Accept</button></div>`,
    css: ".cookies { position: fixed; inset: auto 0 0; height: 40vh; background: #fff; z-index: 2147483647 }",
  },
  "a banner that calls itself modal": banner('role="dialog" aria-modal="true"', ""),
  "a banner in a shadow tree": inShadow("open"),
  "a banner in a closed shadow tree": inShadow("closed"),
  "a menu left open over the page": banner('role="menu"', "height: 100vh"),
  "a class on <html> that comes later": page(
    `<main class="host">${rail}</main>`,
    "html.busy .host { opacity: 0 }",
    'setTimeout(() => document.documentElement.classList.add("busy"), 1000)',
    1500,
  ),
  "a style sheet that comes later": page(
    `<main class="host">${rail}</main>`,
    "",
    `setTimeout(() => {
      const style = document.createElement("style");
      style.textContent = ".host { display: none }";
      document.head.append(style);
    }, 1000)`,
    1500,
  ),
  "a rule inserted into a style sheet": page(
    `<main class="host">${rail}</main>`,
    "",
    'setTimeout(() => document.styleSheets[1].insertRule(".host { visibility: hidden }"), 1000)',
    1500,
  ),
  "a page's own rule for sections and divs": page(
    `<main>${rail}</main>`,
    "section, aside { display: none } div > * { opacity: 0 } .rail > * { pointer-events: none; transform: scale(0) }",
  ),
  "links that each cover the page": page(
    `<main>${rail}<a href="#news">News</a></main>`,
    'a[href]::after { content: ""; position: fixed; inset: 0; z-index: 10 }',
  ),
  "boxes without a height, and words moved out of them": page(
    `<main>${rail}</main>`,
    "div, div * { max-height: 0; overflow: hidden; text-indent: -999em }",
  ),
  "a frame over everything": page(
    `<main>${rail}</main><iframe title="Advertisement"></iframe>`,
    "iframe { position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 2147483647 }",
  ),
  "a native modal dialog without a person": page(
    `<main>${rail}</main><dialog><p>Your session ends soon.</p><button>Stay</button></dialog>`,
    "",
    'document.querySelector("dialog").showModal()',
  ),
  "a dialog beside which everything is inert": page(
    `<main inert>${rail}</main><div role="dialog" aria-modal="true" aria-label="Session"><button>Stay</button></div>`,
    "[role=dialog] { position: fixed; inset: 10%; background: #fff }",
  ),
  "a dialog beside which everything is aria-hidden": page(
    `<main aria-hidden="true">${rail}</main><div role="dialog" aria-label="Session"><button>Stay</button></div>`,
    "[role=dialog] { position: fixed; inset: 10%; background: #fff }",
  ),
  "a body that is inert": page(`<main>${rail}</main>`, "", "document.body.inert = true"),
  "a page that is inert as a whole": page(
    `<main>${rail}</main>`,
    "",
    "setTimeout(() => { document.documentElement.inert = true }, 500)",
    1000,
  ),
  "a modal dialog in an inert part, without a person": page(
    `<main inert>${rail}<dialog><button>Stay</button></dialog></main>`,
    "",
    'document.querySelector("dialog").showModal()',
  ),
  "a body whose content is not rendered": page(`<main>${rail}</main>`, "body { content-visibility: hidden }"),
  "a script that removes the launcher": page(
    `<main><div style="height: 300vh"></div>${rail}</main>`,
    "",
    'setTimeout(() => document.querySelector("handrail-launcher")?.remove(), 1000)',
    1500,
  ),
  "a script that takes the address off": page(
    `<main>${rail}</main>`,
    "",
    'for (const link of document.querySelectorAll(".rail > [data-hr~=rail] a")) link.removeAttribute("href")',
  ),
};
