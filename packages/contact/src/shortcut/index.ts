export { isCharacter, isTyping, matchesShortcut, parseShortcut, type Shortcut } from "./parseShortcut.js";
