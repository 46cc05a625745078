import type { HelpArticle } from "@handrail/core";
import { localSource, type SearchSource } from "@handrail/search";
import type { Surroundings } from "../surroundings.js";
import { slowSource } from "./slowNetwork.js";

/** A search source that is as fast as the network in the toolbar, or fails without one. */
export function networkSource(entries: readonly HelpArticle[], network: Surroundings["network"]): SearchSource {
  const local = localSource(entries);
  if (network === "fine") return local;
  if (network === "slow") return slowSource(local);
  return { ...local, search: () => Promise.reject(new TypeError("There is no network.")) };
}
