import { describeParts } from "@handrail-tooling/testing";
import * as dialog from "./dialog/index.js";
import { phoneIcon } from "./icons/index.js";
import * as light from "./index.js";
import * as richText from "./rich-text/index.js";

const ui = { ...light, ...dialog, ...richText };
const { Button, Dialog, Icon, RichText, VisuallyHidden } = ui;

describeParts(ui, {
  Button: { token: "button", render: (props) => <Button {...props}>Send</Button> },
  Dialog: {
    rootless: "it is rendered into a host element while it is open",
    render: () => (
      <Dialog open={false} onOpenChange={() => {}} title="Help" closeLabel="Close" rail={<a href="tel:+1">Call</a>} />
    ),
  },
  Icon: { token: "icon", render: (props) => <Icon icon={phoneIcon} {...props} /> },
  RichText: {
    token: "rich-text",
    render: (props) => (
      <RichText value={{ type: "root", children: [{ type: "text", value: "By card." }] }} {...props} />
    ),
  },
  VisuallyHidden: { token: "visually-hidden", render: (props) => <VisuallyHidden {...props}>Read out</VisuallyHidden> },
});
