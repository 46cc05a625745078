import { DialogPanel, Dialog as HeadlessDialog, Menu, MenuButton, MenuItem, MenuItems } from "@headlessui/react";
import {
  BottomNavigation,
  BottomNavigationAction,
  Dialog,
  Drawer,
  MenuItem as Item,
  Select,
  Snackbar,
} from "@mui/material";
import MicroModal from "micromodal";
import {
  Dialog as AriaDialog,
  Select as AriaSelect,
  Button,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  Popover,
  SelectValue,
} from "react-aria-components";
import Swal from "sweetalert2";
import { append, prepare, render, type Scenes } from "./scene.js";

const fixed = { position: "fixed", inset: 0, background: "rgb(0 0 0 / 0.5)", zIndex: 9999 } as const;
const form = (
  <form style={{ background: "#fff", padding: 24 }}>
    <label>
      Address <input />
    </label>
    <button type="button">Save</button>
  </form>
);
const pressLater = (selector: string) => setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 500);

/** Modals, menus and lists of component libraries. */
const scenes: Scenes = {
  "MUI, a dialog": { show: () => render(<Dialog open>{form}</Dialog>) },
  "MUI, a dialog over the whole window": {
    show: () =>
      render(
        <Dialog open fullScreen>
          {form}
        </Dialog>,
      ),
  },
  "MUI, a drawer": {
    show: () =>
      render(
        <Drawer open anchor="bottom">
          {form}
        </Drawer>,
      ),
  },
  "MUI, a snackbar": {
    show: () => render(<Snackbar open message="Saved" action={<button type="button">Undo</button>} />),
  },
  "MUI, a list that is open": {
    show: () =>
      render(
        <Select open value="1" aria-label="Topic">
          <Item value="1">Bills</Item>
          <Item value="2">Moving</Item>
        </Select>,
      ),
  },
  "MUI, a bar at the foot": {
    show: () =>
      render(
        <BottomNavigation showLabels style={{ position: "fixed", inset: "auto 0 0", zIndex: 1100 }}>
          <BottomNavigationAction label="Home" />
          <BottomNavigationAction label="Bills" />
        </BottomNavigation>,
      ),
  },
  "Headless UI, a dialog": {
    show: () =>
      render(
        <HeadlessDialog open onClose={() => {}}>
          <div style={fixed}>
            <DialogPanel>{form}</DialogPanel>
          </div>
        </HeadlessDialog>,
      ),
  },
  "Headless UI, an open menu": {
    show: () => {
      render(
        <Menu>
          <MenuButton className="opener">Topics</MenuButton>
          <MenuItems anchor="bottom">
            <MenuItem>
              <a href="#bills">Bills</a>
            </MenuItem>
          </MenuItems>
        </Menu>,
      );
      pressLater(".opener");
    },
  },
  "React Aria, a modal": {
    show: () =>
      render(
        <ModalOverlay isOpen style={fixed}>
          <Modal>
            <AriaDialog aria-label="Address">{form}</AriaDialog>
          </Modal>
        </ModalOverlay>,
      ),
  },
  "React Aria, a popover": {
    show: () =>
      render(
        <DialogTrigger defaultOpen>
          <Button>Address</Button>
          <Popover>
            <AriaDialog aria-label="Address">{form}</AriaDialog>
          </Popover>
        </DialogTrigger>,
      ),
  },
  "React Aria, a list that is open": {
    show: () =>
      render(
        <AriaSelect aria-label="Topic" defaultOpen>
          <Button>
            <SelectValue />
          </Button>
          <Popover>
            <ListBox>
              <ListBoxItem>Bills</ListBoxItem>
            </ListBox>
          </Popover>
        </AriaSelect>,
      ),
  },
  "Micromodal, a modal": {
    show: () => {
      append(`<div id="address" aria-hidden="true"><div tabindex="-1" data-micromodal-close
        style="position: fixed; inset: 0; background: #0008; z-index: 9999"><div role="dialog" aria-modal="true" aria-label="Address"
        style="background: #fff; padding: 24px"><button>Save</button></div></div></div>`);
      MicroModal.show("address");
    },
  },
  "SweetAlert2, an alert": { show: () => Swal.fire({ title: "Saved", text: "We have your new address." }) },
};

prepare(scenes);
