import { lt as coreMessages } from "@handrail/core/messages/lt";
import type { DeskMessages } from "../deskMessages.js";

/** The Lithuanian words. */
export const lt: DeskMessages = {
  locale: "lt",
  handoff: coreMessages.handoff,
  noSubject: "Kliento žinutė",
  noName: "Klientas",
  subject: "Tema",
  name: "Vardas",
  email: "El. paštas",
  phone: "Telefonas",
  topic: "Sritis",
  page: "Puslapis",
  consent: "Sutikimas",
  language: "Kalba",
  filesLeftOut: "Praleisti failai",
  charactersLeftOut: {
    one: "praleistas {count} ženklas",
    few: "praleisti {count} ženklai",
    many: "praleista {count} ženklo",
    other: "praleista {count} ženklų",
  },
  handoffLeftOut: "Ką klientas jau bandė, praleista",
  linesLeftOut: "Praleista: {lines}",
};
