import type { HelpArticle, HelpContent } from "@handrail/core";
import { useEffect, useRef, useState } from "react";

/** Returns the chosen topic and the open article of the help centre, and functions that change them. */
export function useHelpCentre({ articles, faqs }: HelpContent) {
  const [topic, setTopic] = useState("billing");
  const [articleId, setArticleId] = useState("bill-is-wrong");
  const reading = useRef<HTMLElement>(null);
  const entries = [...articles, ...faqs];
  const about = (entry: HelpArticle) => entry.topics?.[0] === topic;

  const open = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    if (!entry) return;
    setArticleId(id);
    if (entry.topics?.[0]) setTopic(entry.topics[0]);
    // After it is rendered, because its height decides where it starts.
    requestAnimationFrame(() => {
      reading.current?.scrollIntoView({ block: "start" });
      reading.current?.focus({ preventScroll: true });
    });
  };
  // Links inside an answer open another one by its id.
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const onHash = () => latest.current(decodeURIComponent(window.location.hash.slice(1)));
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);

  return {
    topic,
    setTopic,
    open,
    reading,
    article: entries.find(({ id }) => id === articleId) ?? articles[0],
    questions: faqs.filter(about).slice(0, 4),
    guides: articles.filter(about).slice(0, 5),
    entries,
  };
}
