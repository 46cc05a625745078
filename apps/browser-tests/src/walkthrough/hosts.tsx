import { ContactRail } from "@handrail/contact";
import { Dialog } from "@handrail/ui/dialog";
import * as Headless from "@headlessui/react";
import * as Radix from "@radix-ui/react-dialog";
import type { ComponentType, ReactNode } from "react";
import * as Aria from "react-aria-components";

interface HostProps {
  onClose: () => void;
  children?: ReactNode;
}

/** What the tests use in a modal: a field and a button, which are targets. */
function Inside() {
  return (
    <div id="inside">
      <label>
        Note <input id="note" />
      </label>
      <button type="button" id="press" onClick={({ currentTarget }) => currentTarget.setAttribute("data-pressed", "")}>
        Press
      </button>
    </div>
  );
}

function RadixHost({ onClose, role }: HostProps & { role: "dialog" | "alertdialog" }) {
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Portal>
        <Radix.Overlay style={overlay} />
        <Radix.Content role={role} style={box} aria-describedby={undefined}>
          <Radix.Title>A modal of Radix</Radix.Title>
          <Inside />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const hosts: Readonly<Record<string, ComponentType<HostProps>>> = {
  radix: (props) => <RadixHost {...props} role="dialog" />,
  alertdialog: (props) => <RadixHost {...props} role="alertdialog" />,
  aria: ({ onClose }) => (
    <Aria.ModalOverlay isOpen onOpenChange={onClose} isDismissable style={overlay}>
      <Aria.Modal style={box}>
        <Aria.Dialog>
          <Aria.Heading slot="title">A modal of React Aria</Aria.Heading>
          <Inside />
        </Aria.Dialog>
      </Aria.Modal>
    </Aria.ModalOverlay>
  ),
  ariaMenu: ({ onClose }) => (
    <Aria.MenuTrigger isOpen onOpenChange={(open) => open || onClose()}>
      <Aria.Button>Menu</Aria.Button>
      <Aria.Popover style={{ background: "white", padding: 8 }}>
        <Aria.Menu aria-label="A menu of React Aria" id="inside">
          <Aria.MenuItem id="one">One</Aria.MenuItem>
          <Aria.MenuItem id="press">Press</Aria.MenuItem>
        </Aria.Menu>
      </Aria.Popover>
    </Aria.MenuTrigger>
  ),
  headless: ({ onClose }) => (
    <Headless.Dialog open onClose={onClose}>
      <div style={overlay} />
      <Headless.DialogPanel style={box}>
        <Headless.DialogTitle>A modal of Headless UI</Headless.DialogTitle>
        <Inside />
      </Headless.DialogPanel>
    </Headless.Dialog>
  ),
  handrail: ({ onClose }) => (
    <Dialog open onOpenChange={onClose} title="A modal of Handrail" closeLabel="Close" rail={<ContactRail />}>
      <Inside />
    </Dialog>
  ),
};

/** The modal of a library for React. */
export function Host({ name, onClose }: { name: string; onClose: () => void }) {
  const Library = hosts[name];
  return Library ? <Library onClose={onClose} /> : null;
}

/** Opens a modal that the browser has. @returns whether there is one of this name */
export function openHost(name: string): boolean {
  const html = {
    native: '<dialog aria-label="A native modal">#</dialog>',
    popover: '<div popover aria-label="A popover">#</div>',
  }[name];
  if (!html) return false;
  const content =
    '<div id="inside"><label>Note <input id="note"></label><button id="press" onclick="this.dataset.pressed = true">Press</button></div>';
  document.body.insertAdjacentHTML("beforeend", html.replace("#", content));
  const layer = document.body.lastElementChild;
  if (layer instanceof HTMLDialogElement) layer.showModal();
  else if (layer instanceof HTMLElement) layer.showPopover();
  return true;
}

const overlay = { position: "fixed", inset: 0, background: "rgb(0 0 0 / 0.4)", zIndex: 9000 } as const;
const box = {
  position: "fixed",
  inset: "10% auto auto 50%",
  transform: "translateX(-50%)",
  width: "min(30rem, 90vw)",
  padding: 16,
  background: "white",
  zIndex: 9001,
} as const;
