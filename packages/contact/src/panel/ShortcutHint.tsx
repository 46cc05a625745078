"use client";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** Tells which keys open the panel. Renders a `<p>`, or nothing where none do. */
export function ShortcutHint() {
  const { shortcut } = useHandrail();
  const { shortcut: words } = usePanelMessages();
  if (!shortcut) return null;
  const [before = "", after = ""] = words.split("{keys}");
  return (
    <p data-hr="shortcut-hint">
      {before}
      <kbd>
        {shortcut.split("+").map((key, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the keys never change places
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
