import type { ReactNode } from "react";
import { parts, states } from "../anatomy.js";
import { stateAttribute } from "../attributes/stateAttribute.js";
import { Icon } from "../icon/Icon.js";
import { squareCheckIcon, squareIcon } from "../icons/index.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";
import type { SafeAttributes } from "./attributes.js";

/** The text that screen readers read before an item of a task list. */
export interface TaskLabels {
  /** Before a ticked item: "Done:". */
  done: string;
  /** Before an item without a tick: "Not done:". */
  notDone: string;
}

// Screen readers have names for these signs in every language.
const signs: TaskLabels = { done: "☑", notDone: "☐" };

/** An item of a task list. Its box is an icon and not a form control, because users cannot tick it. @internal */
export function RichTextTask({ attributes, isDone, labels = signs, children }: RichTextTaskProps) {
  return (
    <li {...attributes} data-hr={parts.richTextTask} {...stateAttribute(states.done, isDone)}>
      <Icon icon={isDone ? squareCheckIcon : squareIcon} data-hr={parts.richTextCheckbox} />
      <VisuallyHidden>{isDone ? labels.done : labels.notDone} </VisuallyHidden>
      {children}
    </li>
  );
}

interface RichTextTaskProps {
  attributes: SafeAttributes;
  isDone: boolean;
  labels?: TaskLabels;
  children: ReactNode;
}
