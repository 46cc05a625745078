import type { BrowserContextOptions } from "playwright";
import type { Layout } from "./site.js";

const rail = '<div class="rail"></div>';
const text = "<p>When you move, you can take your connection with you. Tell us three weeks before.</p>";
const long = `<div class="long">${text}</div>`;
const inside = (css: string): Layout => ({
  html: `<main>${text}<div class="host">${rail}</div></main>`,
  css: `.host { ${css} }`,
});
const page = (html: string, css = "", script?: string): Layout => ({
  html,
  css: `.long { height: 200vh } ${css}`,
  script,
});

/** Layouts in which a rail is in order. `browser`: what they are looked at with. */
export const healthy: Readonly<Record<string, Layout & { browser?: BrowserContextOptions }>> = {
  "nothing else": page(rail),
  "below the fold": page(long + rail),
  "above a long page": page(rail + long, "", "scrollTo(0, 800)"),
  "in the middle, scrolled past": page(long + rail + long, "", "scrollTo(0, 5000)"),
  "two rails": page(rail + text + rail),
  "a rounded card": inside("overflow: hidden; border-radius: 24px; box-shadow: 0 0 8px #0004"),
  "a rounded clip-path": inside("clip-path: inset(0 round 16px)"),
  "a box that scrolls": page(`<div class="host">${long}${rail}</div>`, ".host { height: 200px; overflow: auto }"),
  "a box that scrolls, at its end": page(
    `<div class="host">${rail}${long}</div>`,
    ".host { height: 200px; overflow: auto }",
    "document.querySelector('.host').scrollTop = 9999",
  ),
  "boxes that scroll in each other": page(
    `<div class="host">${long}<div class="host">${long}${rail}</div>${long}</div>`,
    ".host { height: 250px; overflow-y: scroll }",
  ),
  "an app shell": page(
    `<div class="shell"><header>Help</header><div class="host">${long}${rail}</div></div>`,
    "html, body { height: 100%; overflow: hidden } .shell { height: 100vh; display: grid; grid-template-rows: auto 1fr } .host { overflow: auto }",
  ),
  "a sticky header": page(
    `<header>Help</header>${rail}${long}`,
    "header { position: sticky; top: 0; height: 80px; background: #fff; z-index: 5 }",
    "scrollTo(0, 60)",
  ),
  "a fixed header, scrolled under": page(
    `<header>Help</header><main>${text}${text}${rail}${long}</main>`,
    "header { position: fixed; inset: 0 0 auto; height: 90px; background: #fff; z-index: 5 } main { padding-top: 90px }",
    "scrollTo(0, document.querySelector('.rail').getBoundingClientRect().top - 10)",
  ),
  "a fixed bar at the foot": page(
    `${long}${rail}${long}<nav>Home</nav>`,
    "nav { position: fixed; inset: auto 0 0; height: 90px; background: #fff; z-index: 5 }",
    "scrollTo(0, document.querySelector('.rail').getBoundingClientRect().top - innerHeight + 60)",
  ),
  "a cookie banner beside it": page(
    `${rail}${text}<div class="cookies">Cookies</div>`,
    ".cookies { position: fixed; inset: auto 0 0; height: 200px; background: #fff; z-index: 9999 }",
  ),
  "a cookie banner that one can scroll out from under": page(
    `<main>${text}${rail}</main>${long}<div class="cookies">Cookies</div>`,
    ".cookies { position: fixed; inset: auto 0 0; height: 200px; background: #fff; z-index: 9999 } main { padding-top: 400px }",
  ),
  "a chat bubble on its corner": page(
    `<main>${rail}</main><button class="bubble">Chat</button>`,
    "main { height: 100vh; display: grid; align-content: end } .bubble { position: fixed; inset: auto 8px 8px auto; width: 60px; height: 60px; z-index: 9999 }",
  ),
  "a toast over it": page(
    `<main>${rail}</main><div class="toast" role="status">Saved</div>`,
    "main { height: 100vh; display: grid; align-content: end } .toast { position: fixed; inset: auto 0 0; height: 120px; background: #fff; z-index: 9999 }",
  ),
  "an open menu over it": page(
    `<div class="bar"><button>Topics</button><ul role="menu"><li role="menuitem">Bills</li></ul></div>${rail}`,
    ".bar { position: relative } ul { position: absolute; top: 100%; left: 0; width: 100%; height: 200px; margin: 0; background: #fff; z-index: 9 }",
  ),
  "a popover over it": page(
    `${rail}<div popover class="tip">A tip</div>`,
    ".tip { inset: 0; width: 100%; height: 300px; margin: 0 }",
    "document.querySelector('.tip').showPopover()",
  ),
  "a dialog beside the page, at work in it": page(
    `${rail}<div role="dialog" aria-label="Filters" class="tip"><input></div>
     <script>document.querySelector("input").focus()</script>`,
    ".tip { position: fixed; inset: 0 0 auto; height: 300px; background: #fff; z-index: 9 }",
  ),
  "behind a question about cookies in a frame": page(
    `<main>${rail}</main><div class="tip"><iframe title="Cookies" srcdoc="<button>Accept</button>"></iframe></div>`,
    ".tip { position: fixed; inset: 0; z-index: 9999 } iframe { width: 100%; height: 100%; border: 0 }",
  ),
  "behind a question about cookies in a shadow tree": page(
    `<main>${rail}</main>`,
    ".tip { position: fixed; inset: 0; z-index: 9999 }",
    `const tip = document.createElement("div");
     tip.className = "tip";
     tip.attachShadow({ mode: "open" }).innerHTML =
       '<p style="height: 100%; margin: 0; background: #fff">Cookies <button>Accept</button></p>';
     document.body.append(tip);`,
  ),
  "behind a backdrop with a question beside it": page(
    `<main>${rail}</main><div><div class="backdrop"></div><div class="tip">Cookies <button>Accept</button></div></div>`,
    ".backdrop { position: fixed; inset: 0; background: #0008; z-index: 9998 } .tip { position: fixed; inset: 20%; background: #fff; z-index: 9999 }",
  ),
  "behind a question whose text is placed by itself": page(
    `<main>${rail}</main><div class="tip"><p>Cookies</p><button>Accept</button></div>`,
    ".tip { position: fixed; inset: 0; background: #fff; z-index: 9999 } p { position: relative; height: 90%; margin: 0 }",
  ),
  "behind an open modal dialog": page(
    `${rail}<dialog>Your address <button>Save</button></dialog>`,
    "dialog { inset: 0; width: 100%; height: 100%; margin: 0; max-width: none; max-height: none }",
    "document.querySelector('dialog').showModal()",
  ),
  "behind a dialog that says it is modal": page(
    `<div inert>${rail}</div><div role="dialog" aria-modal="true" aria-label="Address" class="tip">Address</div>`,
    ".tip { position: fixed; inset: 0; background: #fff; z-index: 9 }",
  ),
  "behind a dialog that hides its surroundings": page(
    `<div aria-hidden="true">${rail}</div><div role="dialog" aria-label="Address" class="tip">Address</div>`,
    ".tip { position: fixed; inset: 30%; background: #fff; z-index: 9 }",
  ),
  "a page that a drawer keeps from scrolling": page(
    `${long}${rail}<div role="dialog" aria-label="Menu" class="drawer">Menu</div>`,
    ".drawer { position: fixed; inset: 0 auto 0 0; width: 300px; background: #fff; z-index: 9 }",
    "document.body.style.overflow = 'hidden'",
  ),
  "in a modal dialog": page(`<dialog>${text}${rail}</dialog>`, "", "document.querySelector('dialog').showModal()"),
  "in a dialog that is not open": page(`${text}<dialog>${rail}</dialog>`),
  "in a drawer that is put away": page(
    `${text}<div role="dialog" aria-label="Help" class="drawer">${rail}</div>`,
    ".drawer { position: fixed; inset: 0 0 0 auto; width: 300px; transform: translateX(100%); visibility: hidden }",
  ),
  "in a popover that is not open": page(`${text}<div popover>${rail}</div>`),
  "in a tab that is not chosen": page(`${text}<div role="tabpanel" hidden>${rail}</div>`),
  "its twin for telephones is not shown": page(
    `<div class="wide">${rail}</div><div class="narrow">${rail}</div>`,
    ".narrow { display: none }",
  ),
  "a carousel, one slide in view": page(
    `<div class="slides"><div>${rail}</div><div>${rail}</div></div>`,
    ".slides { display: flex; overflow: hidden } .slides > div { flex: 0 0 100% }",
  ),
  "cards that fade into each other": page(
    `<div class="cards"><div>${rail}</div><div style="opacity: 0">${rail}</div></div>`,
  ),
  "an open <details>": page(`<details open><summary>Contact</summary>${rail}</details>`),
  "content-visibility: auto": page(`${long}<div class="host">${rail}</div>`, ".host { content-visibility: auto }"),
  "contain: strict": inside("contain: strict; height: 200px"),
  "a slight opacity": inside("opacity: 0.7"),
  "a smaller scale": inside("transform: scale(0.8)"),
  "turned a little": inside("transform: rotate(-3deg)"),
  "moved a little": inside("transform: translate(40px, 20px)"),
  "in perspective": inside("perspective: 800px; transform: rotateX(10deg)"),
  "zoomed to twice its size": inside("zoom: 2"),
  "a narrow column": inside("width: 200px"),
  "a grid": page(`<div class="grid">${text}${rail}</div>`, ".grid { display: grid; grid-template-columns: 1fr 2fr }"),
  "columns of text": page(`<div class="host">${text}${rail}${text}</div>`, ".host { columns: 2 }"),
  "a table": page(`<table><tr><td>${text}</td><td>${rail}</td></tr></table>`),
  "at the side, floating": page(`<aside>${rail}</aside>${long}`, "aside { float: right; width: 260px }"),
  "it stays at the foot": page(`${long}<div class="host">${rail}</div>`, ".host { position: sticky; bottom: 0 }"),
  "it is fixed at the foot": page(
    `${long}<div class="host">${rail}</div>`,
    ".host { position: fixed; inset: auto 0 0 }",
  ),
  "on a picture": inside("background: linear-gradient(#123, #456); padding: 40px"),
  "white words on black": page(
    `<div class="host">${rail}</div>`,
    ".host * { color: #fff !important; background: #000 !important }",
  ),
  "on a ground that shines through": inside("background: rgb(0 0 0 / 0.1); backdrop-filter: blur(8px)"),
  "from right to left": page(`<div dir="rtl">${text}${rail}</div>`),
  "a whole page from right to left, in a box that scrolls": page(
    `<div class="host"><div class="wide">${rail}</div></div>`,
    "body { direction: rtl } .host { overflow: auto } .wide { width: 1500px }",
  ),
  "a page wider than its window": page(`<main>${rail}${text}</main>`, "main { width: 1400px }", "scrollTo(500, 0)"),
  "from top to bottom": inside("writing-mode: vertical-rl; height: 500px"),
  "in a shadow tree": page(
    text + rail,
    "",
    `const host = document.createElement("div");
     document.body.append(host);
     host.attachShadow({ mode: "open" }).append(document.querySelector(".rail"));`,
  ),
  "it fades in": page(
    `<div class="host">${rail}</div>`,
    "@keyframes in { from { opacity: 0 } } .host { animation: in 3s steps(1, jump-end) }",
  ),
  "in a disabled fieldset": page(`<fieldset disabled>${rail}</fieldset>`),
  dark: { ...page(text + rail), browser: { colorScheme: "dark" } },
  "in a window of 320 px": { ...page(text + rail), browser: { viewport: { width: 320, height: 256 } } },
  "in forced colours": {
    ...page(rail, ".rail * { color: #fff; background: #fff }"),
    browser: { forcedColors: "active" },
  },
};
