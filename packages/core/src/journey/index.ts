export * from "./journey.js";
export * from "./storedJourney.js";
