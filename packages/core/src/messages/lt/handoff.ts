import type { HandoffMessages } from "../parts/handoff.js";

/** The Lithuanian words for what a customer already tried. */
export const handoff: HandoffMessages = {
  searched: "Ieškojo",
  foundNothing: "nieko nerado",
  foundUnsure: "nerado aiškaus atsakymo",
  read: "Skaitė",
  notHelpful: "nepadėjo",
  steps: "Žingsniai",
  minutes: { one: "{count} minutė", few: "{count} minutės", many: "{count} minutės", other: "{count} minučių" },
};
