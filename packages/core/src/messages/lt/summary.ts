import type { SummaryMessages } from "../parts/summary.js";

/** The Lithuanian words of the adviser's summary. */
export const summary: SummaryMessages = {
  title: "Ką klientas jau bandė",
  copy: "Kopijuoti kaip tekstą",
};
