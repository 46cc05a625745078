import type { Messages } from "../../messages.js";

/** The Lithuanian messages of the list of all channels. */
export const panel: Messages["panel"] = {
  offlinePhone: "Veikia be interneto",
  title: "Pasikalbėkite su žmogumi",
  topic: "Dėl ko kreipiatės?",
  anyTopic: "Kitas klausimas",
  showTopic: "Rodyti, kas gali padėti",
  fit: "Šiai temai",
  now: "Galima dabar",
  write: "Rašykite bet kada",
  otherWays: "Kiti būdai",
  later: "Vėliau",
  bot: "Automatinis pagalbininkas",
  wait: "Laukti apie {time} ({source}, {age})",
  languages: "Kalbos: {languages}",
  shortcut: "{keys} tai atveria bet kurioje puslapio vietoje.",
};
