"use client";
import { parts } from "../anatomy.js";
import { useSettings } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** Shows the keyboard shortcut that opens the panel. Renders a `<p>`, or nothing without a shortcut. */
export function ShortcutHint() {
  const { shortcut } = useSettings();
  const { shortcut: message } = usePanelMessages();
  if (!shortcut) return null;
  const [before = "", after = ""] = message.split("{keys}");
  return (
    <p data-hr={parts.shortcutHint}>
      {before}
      <kbd>
        {shortcut.split("+").map((key, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the keys never changes
          <span key={index}>
            {index > 0 && " + "}
            <kbd>{key}</kbd>
          </span>
        ))}
      </kbd>
      {after}
    </p>
  );
}
