import { ContactRail, Tour, type Walkthrough } from "@handrail/react";
import { Dialog } from "@handrail/ui/dialog";
import * as Headless from "@headlessui/react";
import Material from "@mui/material/Dialog";
import * as Radix from "@radix-ui/react-dialog";
import { type ComponentType, type ReactNode, useState } from "react";
import * as Aria from "react-aria-components";

/** The modals of libraries for React, open from the start. Each is closed by Escape and by a press outside. */
export const reactHosts: Readonly<Record<string, ComponentType<{ children: ReactNode }>>> = {
  radix: ({ children }) => {
    const [open, setOpen] = useState(true);
    return (
      <Radix.Root open={open} onOpenChange={setOpen}>
        <Radix.Portal>
          <Radix.Overlay style={overlay} />
          <Radix.Content style={box} aria-describedby={undefined}>
            <Radix.Title>A modal of Radix</Radix.Title>
            {children}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    );
  },
  aria: ({ children }) => {
    const [open, setOpen] = useState(true);
    return (
      <Aria.ModalOverlay isOpen={open} onOpenChange={setOpen} isDismissable style={overlay}>
        <Aria.Modal style={box}>
          <Aria.Dialog>
            <Aria.Heading slot="title">A modal of React Aria</Aria.Heading>
            {children}
          </Aria.Dialog>
        </Aria.Modal>
      </Aria.ModalOverlay>
    );
  },
  headless: ({ children }) => {
    const [open, setOpen] = useState(true);
    return (
      <Headless.Dialog open={open} onClose={setOpen}>
        <div style={overlay} />
        <Headless.DialogPanel style={box}>
          <Headless.DialogTitle>A modal of Headless UI</Headless.DialogTitle>
          {children}
        </Headless.DialogPanel>
      </Headless.Dialog>
    );
  },
  handrail: ({ children }) => {
    const [open, setOpen] = useState(true);
    return (
      <Dialog open={open} onOpenChange={setOpen} title="A modal of Handrail" closeLabel="Close" rail={<ContactRail />}>
        {children}
      </Dialog>
    );
  },
  tour: ({ children }) => (
    <Tour walkthrough={walkthrough} defaultOpen>
      {children}
    </Tour>
  ),
  mui: ({ children }) => {
    const [open, setOpen] = useState(true);
    return (
      <Material open={open} onClose={() => setOpen(false)} aria-labelledby="mui-title">
        <div style={{ padding: 16 }}>
          <h2 id="mui-title">A modal of MUI</h2>
          {children}
        </div>
      </Material>
    );
  },
};

const walkthrough: Walkthrough = {
  id: "start",
  version: 1,
  locale: "en",
  title: "Start",
  summary: "",
  audience: "customer",
  steps: [
    {
      id: "first",
      title: "A tour of Handrail",
      body: { type: "root", children: [{ type: "text", value: "Read this." }] },
      target: "#marker",
    },
  ],
};

const overlay = { position: "fixed", inset: 0, background: "rgb(0 0 0 / 0.4)", zIndex: 9000 } as const;
const box = {
  position: "fixed",
  inset: "10% auto auto 50%",
  transform: "translateX(-50%)",
  width: "min(30rem, 90vw)",
  maxHeight: "80vh",
  overflow: "auto",
  padding: 16,
  background: "white",
  zIndex: 9001,
} as const;
