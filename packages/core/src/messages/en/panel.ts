import type { Messages } from "../messages.js";

/** The English words of the list of all channels. */
export const panel: Messages["panel"] = {
  offlinePhone: "Works without the internet",
  title: "Talk to a person",
  topic: "What is it about?",
  anyTopic: "Something else",
  now: "Available now",
  later: "Later",
  bot: "Automatic assistant",
  languages: "Languages: {languages}",
};
