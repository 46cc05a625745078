import type { Messages } from "../messages.js";

/** The Lithuanian words of the list of all channels. */
export const panel: Messages["panel"] = {
  offlinePhone: "Veikia be interneto",
  title: "Pasikalbėkite su žmogumi",
  topic: "Dėl ko kreipiatės?",
  anyTopic: "Kitas klausimas",
  now: "Galima dabar",
  later: "Vėliau",
  bot: "Automatinis pagalbininkas",
  languages: "Kalbos: {languages}",
};
