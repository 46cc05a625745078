/** Names the modifier of shortcuts on this device: Meta on those of Apple, Control on others. */
export function modifierOf(platform: string): "Meta" | "Control" {
  return /mac|iphone|ipad/i.test(platform) ? "Meta" : "Control";
}

/** Replaces `Mod` by the modifier of the device, as `aria-keyshortcuts` needs it. */
export function withModifier(shortcut: string, modifier: "Meta" | "Control"): string {
  return shortcut.replace(/\bmod\b/gi, modifier);
}

/** Returns a shortcut as the keys are labelled: `⌘ K`, `Ctrl K`. */
export function formatShortcut(shortcut: string, modifier: "Meta" | "Control"): string {
  const labels: Readonly<Record<string, string>> = {
    Meta: "⌘",
    Control: "Ctrl",
    Alt: modifier === "Meta" ? "⌥" : "Alt",
  };
  const names = withModifier(shortcut, modifier).split("+");
  return names.map((name) => labels[name.trim()] ?? name.trim()).join(" ");
}
