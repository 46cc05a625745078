export { isCharacter, isTyping, matchesShortcut, parseOrReport, type Shortcut } from "./parseShortcut.js";
