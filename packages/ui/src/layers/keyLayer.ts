/**
 * The attribute of an element that may be shown inside a modal and handles keys before it does. The modal leaves Escape and Tab to it
 * meanwhile.
 */
export const keyLayer = "data-hr-keys";
