import type { Language } from "../engine/language.js";

/** Dutch. */
export const nl: Language = {
  stopWords:
    "ik een de het is zijn was van in op aan voor met en of maar als mijn mij me u uw je jij hij zij we wij kan hoe wat wanneer waar waarom niet geen dit dat die er te om bij naar hallo dank bedankt",
  nounEndings: "e en eren n s",
};
