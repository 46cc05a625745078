import { createContext, useContext } from "react";

/** The settings of the toolbars, for stories that render more than components. */
export interface Surroundings {
  language: "en" | "lt";
  network: "fine" | "slow" | "offline";
}

export const SurroundingsContext = createContext<Surroundings>({ language: "en", network: "fine" });

/** Returns the settings of the toolbars. */
export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}
