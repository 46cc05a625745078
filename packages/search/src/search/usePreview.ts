"use client";
import type { HelpArticle } from "@handrail/core";
import { useEffect, useRef, useState } from "react";
import { hitKey } from "../answer/readAnswer.js";
import type { SearchHit } from "../answer/searchAnswer.js";

/** How long a hit must be the previewed one before its article is loaded. The arrow keys pass over many. */
const loadDelayMs = 200;
/** How many loaded articles are remembered. */
const maxArticles = 20;

/** Loads the article of a hit, for its preview. Resolves to `undefined` if the hit has none. */
export type LoadArticle = (
  hit: SearchHit,
  options: { signal: AbortSignal },
) => Promise<Pick<HelpArticle, "body"> | undefined>;

type Loaded = Awaited<ReturnType<LoadArticle>>;

/**
 * Loads the article of a hit. Without a function, or if that fails, there is none.
 * @returns the article, and whether it is on its way
 */
export function usePreview(hit: SearchHit | undefined, load: LoadArticle | undefined) {
  const articles = useRef(new Map<string, Loaded>());
  // All parts of an article share what was loaded.
  const key = hit && load ? hitKey({ ...hit, part: undefined }) : undefined;
  const latest = useRef({ hit, load });
  useEffect(() => {
    latest.current = { hit, load };
  });
  // The map is no state, as React would copy it: this renders again when something was added.
  const [, setCount] = useState(0);
  useEffect(() => {
    if (key === undefined || articles.current.has(key)) return;
    const controller = new AbortController();
    const finish = (article: Loaded) => {
      if (controller.signal.aborted) return;
      const [oldest] = articles.current.keys();
      if (articles.current.size >= maxArticles && oldest !== undefined) articles.current.delete(oldest);
      articles.current.set(key, article);
      setCount((count) => count + 1);
    };
    const timer = setTimeout(async () => {
      const current = latest.current;
      if (!current.hit || !current.load) return;
      try {
        finish(await current.load(current.hit, { signal: controller.signal }));
      } catch {
        // The preview then shows what the hit has.
        finish(undefined);
      }
    }, loadDelayMs);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [key]);
  const isLoaded = key === undefined || articles.current.has(key);
  return { article: key === undefined ? undefined : articles.current.get(key), loading: !isLoaded };
}
