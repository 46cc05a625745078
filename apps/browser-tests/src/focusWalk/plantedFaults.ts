/** Controls with a planted fault, and what the walker must say of each. */
export const plantedFaults: Readonly<Record<string, { html: string; fault: string }>> = {
  "a button that removes itself": {
    html: `<button onclick="this.remove()">Remove me</button> <button>Stay</button>`,
    fault: "nothing: nothing has focus",
  },
  "a button that removes itself a second later": {
    html: `<button onclick="setTimeout(() => this.remove(), 1000)">Remove me</button>`.repeat(4),
    fault: "nothing: nothing has focus",
  },
  "a button under a fixed bar": {
    html: `<button>Pay</button><div data-hr="bar" style="position: fixed; inset: 0 0 auto; height: 90px; background: #ccc"></div>`,
    fault: 'button "Pay": it is covered by bar',
  },
  "a button that focuses a hidden element": {
    html: `<button onclick="document.querySelector('#hidden').focus()">Next</button>
      <p id="hidden" tabindex="-1" style="opacity: 0">Done</p>`,
    fault: 'p[hidden] "Done": it is not visible',
  },
  "a link outside the page": {
    html: `<button>Menu</button><a href="#main" style="position: fixed; left: -999px">Skip</a>`,
    fault: 'a "Skip": it cannot be scrolled into the window',
  },
  "a dialog that leaves focus nowhere when Escape closes it": {
    html: `<button onclick="const dialog = document.querySelector('dialog'); this.remove(); dialog.showModal()">Open</button>
      <dialog><button>Close</button></dialog><button>Other</button>`,
    fault: "nothing: nothing has focus",
  },
  "a button in a shadow tree that removes itself": {
    html: `<div><template shadowrootmode="open"><button onclick="this.remove()">Remove me</button></template></div>
      <button>Stay</button>`,
    fault: "nothing: nothing has focus",
  },
};

/** A page in order, in which the walker must find nothing. */
export const healthyPage = `
  <a href="#main" style="position: absolute; left: 0; top: 0">Skip</a><a href="/elsewhere">Leave</a>
  <main id="main" style="padding-top: 60px">
    <label><input type="checkbox" style="position: absolute; opacity: 0"> Agree</label>
    <label><input type="radio" name="size">Small</label><label><input type="radio" name="size" checked>Large</label>
    <label>Name <input></label> <details><summary>More</summary><button>Inside</button></details>
    <button onclick="document.querySelector('dialog').showModal()">Open</button>
    <dialog><h2 tabindex="-1" autofocus>Title</h2><button onclick="this.closest('dialog').close()">Close</button></dialog>
    <div style="height: 200vh"></div><button>Below</button>
    <iframe srcdoc="<button>In a frame</button>" title="Frame"></iframe>
  </main>`;
