declare module "bootstrap/js/dist/modal" {
  export default class Modal {
    constructor(element: Element);
    show(): void;
  }
}

declare module "micromodal" {
  const MicroModal: { show(id: string, options: { onShow: () => void; onClose: () => void }): void };
  export default MicroModal;
}
