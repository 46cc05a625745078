"use client";
import { useMessages, useResolveHref } from "@handrail/contact";
import { stateAttribute } from "@handrail/ui";
import { RichText } from "@handrail/ui/rich-text";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from "react";
import { parts, states } from "../anatomy.js";
import type { SearchHit } from "../answer/searchAnswer.js";
import { Marked } from "./Marked.js";
import { previewText } from "./previewText.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useHitLink } from "./useHitLink.js";
import { type LoadArticle, usePreview } from "./usePreview.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * A preview of one answer beside the hits, or below them where there is no room: of the first hit, then of the one that the arrow keys last
 * highlighted. Renders a `<section>` while there are hits. It has its whole size as soon as they are there, so nothing moves when its text
 * arrives. Opt-in: pass it as `preview`.
 */
export const SearchPreview = /* @__PURE__ */ forwardRef<HTMLElement, SearchPreviewProps>(
  function SearchPreview(props, ref) {
    const { load, children, ...rest } = props;
    const index = usePreviewedIndex();
    const hit = useSearchRoot("Preview").hits[index];
    const { preview } = useSearchMessages();
    const { article, loading } = usePreview(hit, load);
    if (!hit) return null;
    return (
      <section
        data-hr={parts.preview}
        {...stateAttribute(states.loading, loading)}
        aria-label={preview}
        {...rest}
        ref={ref}
      >
        {children ? children(hit) : <Content hit={hit} index={index} article={article} />}
      </section>
    );
  },
);

/** The hit that was highlighted last. The highlight ends when the customer moves the focus from the field into the preview. */
function usePreviewedIndex(): number {
  const { hits, highlighted } = useSearchRoot("Preview");
  const [last, setLast] = useState({ hits, index: 0 });
  const index = highlighted >= 0 ? highlighted : last.hits === hits ? last.index : 0;
  if (last.hits !== hits || last.index !== index) setLast({ hits, index });
  return index;
}

interface ContentProps {
  hit: SearchHit;
  index: number;
  article: Awaited<ReturnType<LoadArticle>>;
}

function Content({ hit, index, article }: ContentProps) {
  const { common } = useMessages();
  const { readAnswer } = useSearchMessages();
  const resolve = useResolveHref();
  const { href, lang, open } = useHitLink(useSearchRoot("Preview"), hit, index);
  const { title, titleRanges, summary, summaryRanges, excerpt, excerptRanges } = hit;
  // A link to a heading of the article leads to the page of the article.
  const resolveHref = (link: string) => (link.startsWith("#") ? href && href.split("#")[0] + link : resolve(link));
  return (
    <>
      <p data-hr={parts.previewTitle} lang={lang} dir="auto">
        <Marked text={title} ranges={titleRanges} />
      </p>
      {article ? (
        <div data-hr={parts.previewText} lang={lang}>
          <RichText
            value={previewText(article.body, hit.part)}
            resolveHref={resolveHref}
            headingLevel={4}
            taskLabels={common.tasks}
          />
        </div>
      ) : (
        <p data-hr={parts.previewText} lang={lang} dir="auto">
          <Marked text={excerpt ?? summary ?? ""} ranges={excerpt === undefined ? summaryRanges : excerptRanges} />
        </p>
      )}
      {href !== undefined && (
        <a
          data-hr={parts.previewLink}
          href={href}
          onClick={open}
          onAuxClick={(event) => event.button === 1 && open(event)}
        >
          {readAnswer}
        </a>
      )}
    </>
  );
}

/** Props of {@link SearchPreview}. */
export interface SearchPreviewProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /**
   * Loads the article of a hit, 200 ms after it became the previewed one. The signal is aborted when another one is. If it fails, the preview
   * shows what the hit has.
   * @default the passage or the summary of the hit is shown
   */
  load?: LoadArticle;
  /** Renders the preview of a hit instead. */
  children?: (hit: SearchHit) => ReactNode;
}
