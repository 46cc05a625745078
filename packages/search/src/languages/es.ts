import type { Language } from "../engine/language.js";

/** Spanish. The endings are of the plural, then of verbs and nouns: "pago", "pagué", "pagar". */
export const es: Language = {
  stopWords:
    "yo un una el la los las de del es son a al en por para con y o pero si este esta mi mis me usted nosotros que qué quién cómo cuándo dónde no puedo se hola gracias",
  endings: ["ron ndo mos s n", "gue>g que>c ar er ir a e i o"],
  irregular:
    "pedir pido pide piden pidio pedido,tener tengo tiene tuvo,hacer hago hace hizo hecho,perder pierdo pierde,devolver devuelve devuelto,romper roto rota",
};
