/** The modals that a test page can open. */
export const hostNames = [
  "radix",
  "alertdialog",
  "aria",
  "ariaMenu",
  "headless",
  "handrail",
  "native",
  "popover",
] as const;
