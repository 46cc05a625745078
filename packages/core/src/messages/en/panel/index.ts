import type { Messages } from "../../messages.js";

/** The English messages of the list of all channels. */
export const panel: Messages["panel"] = {
  offlinePhone: "Works without the internet",
  title: "Talk to a person",
  topic: "What is it about?",
  anyTopic: "Something else",
  showTopic: "Show who can help",
  fit: "For this topic",
  now: "Available now",
  write: "Write at any time",
  otherWays: "Other ways",
  later: "Later",
  bot: "Automatic assistant",
  wait: "About {time} to wait ({source}, {age})",
  languages: "Languages: {languages}",
  shortcut: "{keys} opens this from anywhere on the page.",
};
