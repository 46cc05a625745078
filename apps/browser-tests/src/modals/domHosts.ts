import Bootstrap from "bootstrap/js/dist/modal";
import { driver } from "driver.js";
import MicroModal from "micromodal";
import Swal from "sweetalert2";

/** Opens the modal of a library without React, and returns the element for its content. */
export const domHosts: Readonly<Record<string, () => Promise<Element>>> = {
  native: async () => {
    const dialog = add('<dialog id="host" aria-label="A native modal"><div class="content"></div></dialog>');
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    return contentOf(dialog);
  },
  // A press outside closes it, by the box that it covers.
  nativeClosedByPress: async () => {
    const dialog = add('<dialog id="host" aria-label="A native modal"><div class="content"></div></dialog>');
    if (!(dialog instanceof HTMLDialogElement)) throw new Error("The page has no dialog.");
    dialog.addEventListener("click", ({ clientX, clientY, detail }) => {
      // A click by the keyboard has no place.
      if (detail === 0) return;
      const { left, top, right, bottom } = dialog.getBoundingClientRect();
      if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close();
    });
    dialog.showModal();
    return contentOf(dialog);
  },
  bootstrap: async () => {
    const modal = add(
      '<div class="modal fade" tabindex="-1" aria-label="A modal of Bootstrap"><div class="modal-dialog"><div class="modal-content"><div class="modal-body content"></div></div></div></div>',
    );
    const shown = new Promise((resolve) => modal.addEventListener("shown.bs.modal", resolve, { once: true }));
    new Bootstrap(modal).show();
    await shown;
    return contentOf(modal);
  },
  micromodal: async () => {
    const modal = add(
      '<div id="micro" aria-hidden="true" style="display: none"><div tabindex="-1" data-micromodal-close style="position: fixed; inset: 0; background: rgb(0 0 0 / 0.4)"><div role="dialog" aria-modal="true" aria-label="A modal of Micromodal" class="content" style="margin: 10vh auto; width: min(30rem, 90vw); background: white"><button>Start</button></div></div></div>',
    );
    MicroModal.show("micro", {
      onShow: () => modal.style.setProperty("display", "block"),
      onClose: () => modal.style.setProperty("display", "none"),
    });
    return contentOf(modal);
  },
  sweetalert: async () => {
    const shown = new Promise<void>((resolve) => {
      void Swal.fire({
        title: "A modal of SweetAlert2",
        html: '<div class="content"></div>',
        didOpen: () => resolve(),
      });
    });
    await shown;
    const popup = Swal.getPopup();
    if (!popup) throw new Error("SweetAlert2 shows nothing.");
    return contentOf(popup);
  },
  driver: async () => {
    const tour = driver({
      steps: [
        {
          element: "#marker",
          popover: {
            title: "A tour of driver.js",
            description: '<div class="content" style="min-height: 280px"></div>',
          },
        },
      ],
    });
    tour.drive();
    return new Promise((resolve) =>
      setTimeout(() => resolve(contentOf(document.querySelector(".driver-popover"))), 500),
    );
  },
};

function add(html: string): HTMLElement {
  const template = document.createElement("template");
  template.innerHTML = html;
  const { firstElementChild: element } = template.content;
  if (!(element instanceof HTMLElement)) throw new Error("There is no element in the HTML.");
  document.body.append(element);
  return element;
}

function contentOf(host: Element | null): Element {
  const content = host?.querySelector(".content");
  if (!content) throw new Error("The modal has no content.");
  return content;
}
