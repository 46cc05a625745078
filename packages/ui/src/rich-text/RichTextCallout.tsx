import type { RichTextCallout as Callout } from "@handrail/core/rich-text";
import type { ReactNode } from "react";
import { parts, states } from "../anatomy.js";
import { Icon } from "../icon/Icon.js";
import { circleAlertIcon, circleCheckIcon, circleHelpIcon, triangleAlertIcon } from "../icons/index.js";
import type { SafeAttributes } from "./attributes.js";

/** The title of each kind of callout: "Warning". */
export type CalloutLabels = Readonly<Record<Callout, string>>;

// Screen readers have names for these signs in every language.
const signs: CalloutLabels = { note: "ℹ", tip: "💡", warning: "⚠", danger: "⛔" };
const icons: Readonly<Record<Callout, string>> = {
  note: circleHelpIcon,
  tip: circleCheckIcon,
  warning: triangleAlertIcon,
  danger: circleAlertIcon,
};

/**
 * A note, tip or warning. Not an `<aside>`, which would be a landmark and belongs at the top level of a page.
 * @internal
 */
export function RichTextCallout({ attributes, labels, children }: RichTextCalloutProps) {
  const kind = attributes[states.callout];
  return (
    <div {...attributes} role="note" data-hr={parts.richTextCallout}>
      {isCallout(kind) && (
        <p data-hr={parts.richTextCalloutTitle}>
          {labels && <Icon icon={icons[kind]} />}
          <strong>{(labels ?? signs)[kind]}</strong>
        </p>
      )}
      {children}
    </div>
  );
}

function isCallout(kind: unknown): kind is Callout {
  return typeof kind === "string" && Object.hasOwn(icons, kind);
}

interface RichTextCalloutProps {
  attributes: SafeAttributes;
  labels?: CalloutLabels;
  children: ReactNode;
}
