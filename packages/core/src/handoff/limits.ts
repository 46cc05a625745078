/** The longest id, title or search, in characters. A journey stores as many. */
export const maxNameLength = 500;
/** The longest question, summary or page address, in characters. */
export const maxTextLength = 2000;
/** How many searches, articles and steps a handoff has at most, each. */
export const maxItems = 200;
/** How many past cases a handoff has at most. */
export const maxCases = 50;
