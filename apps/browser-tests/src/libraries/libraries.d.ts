// Types of the libraries that have none.
declare module "*.css";
declare module "cookieconsent/build/cookieconsent.min.js";
declare module "klaro/dist/klaro-no-css.js" {
  export function setup(config: object): void;
}
declare module "aos" {
  export function init(options?: object): void;
}
declare module "bootstrap/dist/js/bootstrap.esm.js" {
  interface Shown {
    show: () => void;
  }
  type Component = new (element: Element | null, options?: object) => Shown;
  export const Modal: Component;
  export const Offcanvas: Component;
  export const Toast: Component;
  export const Dropdown: Component;
}
declare module "micromodal" {
  const MicroModal: { show: (id: string, options?: object) => void };
  export default MicroModal;
}

interface Window {
  cookieconsent: { initialise: (options: object) => void };
}
