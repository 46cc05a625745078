/** The change, for `onValueChange`. */
export interface FaqChange {
  /** The id of the item that opened or closed; absent if several did. */
  id?: string;
}

/** Which questions of an FAQ are open, and what follows when that changes. */
export interface FaqOpenProps {
  /** The ids of the open items (controlled). */
  value?: readonly string[];
  /** The ids of the items that are open initially (uncontrolled). @default [] */
  defaultValue?: readonly string[];
  /** Called when an item opens or closes. */
  onValueChange?: (value: readonly string[], change: FaqChange) => void;
  /** Whether opening an item puts its id into the URL, without an entry in the history. @default false */
  hashOnOpen?: boolean;
  /** A name under which the open items are remembered until the tab is closed, unique on the site. @default none */
  remember?: string;
}
