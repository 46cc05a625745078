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
  goal: "Paskui galėsite:",
  skip: "Praleisti šį žingsnį",
  practice: {
    instruction: "Pabandykite dabar. Šis žingsnis jūsų palauks.",
    hint: "Užuomina",
    done: "Puiku. Galite tęsti.",
  },
  check: {
    severalHint: "Pasirinkite visus teisingus.",
    orderHint: "Išdėstykite eilės tvarka rodyklėmis.",
    yourAnswer: "Jūsų atsakymas",
    submit: "Tikrinti atsakymą",
    tryAgain: "Bandyti dar kartą",
    empty: "Pirmiausia atsakykite.",
    correct: "Teisingai",
    wrong: "Dar neteisingai",
    wrongBody: "Galite bandyti dar kartą, tęsti arba paklausti žmogaus.",
    moveUp: "Perkelti aukštyn: {item}",
    moveDown: "Perkelti žemyn: {item}",
    moved: "{item}: dabar {position} iš {total}",
  },
  transcript: "Skaityti vaizdo įrašo tekstą",
  trainer: {
    talk: "Klauskite mentoriaus",
    region: "Susisiekti su mentoriumi",
    risenTitle: "Į tai gali atsakyti mentorius",
  },
};
