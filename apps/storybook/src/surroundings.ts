import { createContext, useContext } from "react";

/** What the toolbars say, for stories that draw more than components. */
export interface Surroundings {
  language: "en" | "lt";
  network: "fine" | "slow" | "offline";
}

export const SurroundingsContext = createContext<Surroundings>({ language: "en", network: "fine" });

/** What the toolbars say. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}
