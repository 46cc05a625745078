import "bootstrap/dist/css/bootstrap.css";
import { Dropdown, Modal, Offcanvas, Toast } from "bootstrap/dist/js/bootstrap.esm.js";
import { append, prepare, type Scenes } from "./scene.js";

const dialog = (size: string, inner = "Your address") => `<div class="modal" tabindex="-1" aria-label="Address">
  <div class="modal-dialog ${size}"><div class="modal-content"><div class="modal-body">${inner}</div>
  <div class="modal-footer"><button class="btn btn-primary">Save</button></div></div></div></div>`;
const drawer = (side: string, inner = '<a href="#one">One</a>') =>
  `<div class="offcanvas offcanvas-${side}" tabindex="-1" aria-label="Menu"><div class="offcanvas-body">${inner}</div></div>`;
const inPage = '<div class="rail"></div>';

/** Bootstrap, whose modals are no native ones. */
const scenes: Scenes = {
  "Bootstrap, a modal": { show: () => new Modal(append(dialog("")).firstElementChild).show() },
  "Bootstrap, a modal over the whole window": {
    show: () => new Modal(append(dialog("modal-fullscreen")).firstElementChild).show(),
  },
  "Bootstrap, a modal that cannot be dismissed": {
    show: () => new Modal(append(dialog("modal-lg")).firstElementChild, { backdrop: "static" }).show(),
  },
  "Bootstrap, a closed modal with the rail": { html: dialog("", inPage), show: () => undefined },
  "Bootstrap, a drawer at the foot": { show: () => new Offcanvas(append(drawer("bottom")).firstElementChild).show() },
  "Bootstrap, a drawer at the side": { show: () => new Offcanvas(append(drawer("end")).firstElementChild).show() },
  "Bootstrap, a closed drawer with the rail": { html: drawer("end", inPage), show: () => undefined },
  "Bootstrap, a toast": {
    show: () =>
      new Toast(
        append(
          `<div class="toast-container position-fixed bottom-0 end-0 p-3"><div class="toast" role="status"><div class="toast-body">Saved. <button class="btn">Undo</button></div></div></div>`,
        ).querySelector(".toast"),
        { autohide: false },
      ).show(),
  },
  "Bootstrap, an open menu": {
    show: () => {
      const menu = append(`<div class="dropdown"><button class="btn" data-bs-toggle="dropdown">Topics</button>
        <ul class="dropdown-menu"><li><a class="dropdown-item" href="#bills">Bills</a></li></ul></div>`);
      new Dropdown(menu.querySelector("button")).show();
    },
  },
  "Bootstrap, a bar at the foot": {
    show: () =>
      append(`<nav class="navbar fixed-bottom bg-light"><button class="btn btn-primary w-100">Pay</button></nav>`),
  },
};

prepare(scenes);
