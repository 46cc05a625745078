import { HandrailError } from "@handrail/core";
import type { IndexFile } from "./indexContent.js";

/**
 * Fetches an index file.
 * @throws HandrailError if the server responds with an error
 */
export async function fetchIndex(url: string): Promise<IndexFile> {
  // The engine is needed as soon as the file is there, unless the file is large.
  const [response] = await Promise.all([fetch(url), import("../engine/openData.js")]);
  if (!response.ok) {
    // Without the sentences, as after a new release of the site, the reason is still named.
    const advice = await import("./advice.js").catch(() => undefined);
    const { status } = response;
    throw new HandrailError(advice?.noIndex(status, url) ?? `@handrail/search: the server responded with ${status}.`);
  }
  // A worker has another base, so it needs the whole URL.
  return { bytes: await response.arrayBuffer(), url: response.url || url };
}
