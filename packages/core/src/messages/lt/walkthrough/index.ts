import type { Messages } from "../../messages.js";

/** The Lithuanian messages of walkthroughs. */
export const walkthrough: Messages["walkthrough"] = {
  progress: "{step} žingsnis iš {total}",
  next: "Toliau",
  finish: "Baigti",
  leave: "Išeiti iš apžvalgos",
  unfold: "Rodyti tekstą",
  missingTitle: "Šios ekrano dalies čia nėra",
  missingBody: "Galite pereiti prie kito žingsnio arba paklausti žmogaus.",
  endTitle: "Tai viskas",
  endBody: "Šią apžvalgą galite bet kada atverti iš naujo. Jei kas nors liko neaišku, paklauskite žmogaus.",
  done: "Atlikta",
  doneCount: "Atlikta žingsnių: {done} iš {total}",
  trainer: {
    talk: "Klauskite mentoriaus",
    region: "Susisiekti su mentoriumi",
    risenTitle: "Į tai gali atsakyti mentorius",
  },
};
