/** The styles of the overlay. It is a tool for authors, so it looks the same in every brand. */
export const panelStyles = `
:host { all: initial; color-scheme: light dark; }
section {
  position: fixed; inset-block-end: 12px; inset-inline-start: 12px; z-index: 2147483647; box-sizing: border-box;
  inline-size: min(30rem, 100vw - 24px); max-block-size: 50vh; overflow: auto; padding: 12px;
  font: 14px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; border: 2px solid #14624a; border-radius: 10px;
  box-shadow: 0 8px 24px rgb(0 0 0 / 0.25);
}
.bar { display: flex; flex-wrap: wrap; gap: 6px; }
button {
  font: inherit; min-block-size: 32px; padding: 4px 10px; border: 1px solid GrayText; border-radius: 8px; color: ButtonText;
  background: ButtonFace; cursor: pointer;
}
button[aria-pressed] { color: #fff; background: #14624a; border-color: #14624a; }
:focus-visible { outline: 3px solid #b07a1e; outline-offset: 2px; }
p { margin: 8px 0 0; min-block-size: 1.5em; overflow-wrap: anywhere; }
ul { margin: 6px 0 0; padding-inline-start: 18px; overflow-wrap: anywhere; }
ul:empty { display: none; }
textarea { box-sizing: border-box; inline-size: 100%; margin-block-start: 8px; font: 12px/1.4 monospace; }
textarea[hidden] { display: none; }
.box { position: fixed; box-sizing: border-box; pointer-events: none; z-index: 2147483646; outline: 2px solid #14624a; }
.box span {
  position: absolute; inset-block-start: 0; inset-inline-end: 0; padding: 0 5px; font: 12px/1.5 system-ui, sans-serif; color: #fff;
  background: #14624a; white-space: nowrap;
}
.box.problem { outline: 3px dashed #b3261e; }
.box.problem span { background: #b3261e; }
.box.candidate { outline: 3px solid #b07a1e; }
.box.candidate span { background: #6f4a08; }
@media (forced-colors: active) { .box { outline-color: Highlight; } }
`;
