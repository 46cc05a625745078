import type { Messages } from "../../messages.js";

/** The Lithuanian messages of an answer. */
export const answer: Messages["answer"] = {
  checked: "Patikrinta {date}",
  owner: "{owner}",
  stale: "Tai gali būti pasenę. Patikrinti reikėjo {date}.",
  helpful: "Ar čia radote atsakymą?",
  yes: "Taip",
  no: "Ne",
  thanksYes: "Ačiū. Pasižymėjome, kad tai padėjo.",
  thanksNo: "Ačiū. Toliau jums gali padėti žmogus.",
  related: "Skaitykite toliau",
};
