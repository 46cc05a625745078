import type { Messages } from "../../messages.js";

/** The Lithuanian words of walkthroughs. */
export const walkthrough: Messages["walkthrough"] = {
  progress: "{step} žingsnis iš {total}",
  next: "Toliau",
  finish: "Baigti",
  skip: "Praleisti šį žingsnį",
  leave: "Išeiti iš apžvalgos",
  missingTitle: "Šios ekrano dalies čia nėra",
  missingBody: "Galite pereiti prie kito žingsnio arba paklausti žmogaus.",
  start: "Aprodykite man",
  done: "Tai viskas",
};
