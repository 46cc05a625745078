import type { HelpArticle } from "@handrail/core";
import { localSource, type SearchSource } from "@handrail/search";

const slowness = 3000;

/** A search that is as fast, as slow or as far away as the network the toolbar asks for. */
export function networkSource(entries: readonly HelpArticle[], network: "fine" | "slow" | "offline"): SearchSource {
  const local = localSource(entries);
  return {
    prepare: local.prepare,
    async search(query, options) {
      if (network === "offline") throw new TypeError("There is no network.");
      if (network === "slow") await wait(slowness, options.signal);
      return local.search(query, options);
    },
  };
}

function wait(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
