import { HelpAnswer } from "@handrail/answer";
import { ContactRail } from "@handrail/contact";
import { defineTransport } from "@handrail/core/outbox";
import { HelpFaq } from "@handrail/faq";
import { HelpSearch } from "@handrail/search";
import { Button } from "@handrail/ui";
import { Tour } from "@handrail/walkthrough";
import { northwind } from "@handrail-demo/northwind";
import { type MouseEvent, type ReactNode, useMemo, useState } from "react";
import { networkSource } from "../network/networkSource.js";
import { useSurroundings } from "../surroundings.js";
import { texts as allTexts } from "./texts.js";
import { useHelpCentre } from "./useHelpCentre.js";
import "./start.css";

/** Takes every vote and sends it nowhere: the company is made up. */
const votes = defineTransport({ name: "demo-votes", receipt: "accepted", idempotent: true }, async () => ({}));

/** A whole help centre of a made-up company, built from Handrail's components. */
export function HelpCentre({ children }: { /** Added to every component with a slot. */ children?: ReactNode }) {
  const { language, network } = useSurroundings();
  const { content } = northwind[language];
  const centre = useHelpCentre(content);
  const [isTourOpen, setTourOpen] = useState(false);
  const [tourId, setTourId] = useState<string>();
  const source = useMemo(() => networkSource([...content.articles, ...content.faqs], network), [content, network]);
  const firstTour = content.walkthroughs.find(({ audience }) => audience === "customer");
  const walkthrough = content.walkthroughs.find(({ id }) => id === tourId) ?? firstTour;
  const texts = allTexts[language];
  const { article, guides, questions, topic } = centre;

  const startTour = (id: string) => {
    setTourId(id);
    setTourOpen(true);
  };

  const follow = (id: string, event: MouseEvent) => {
    event.preventDefault();
    centre.open(id);
  };

  return (
    <div className="centre">
      <header className="centre-bar">
        <p className="centre-name">
          <Mark />
          <strong>Northwind Broadband</strong> <span>{texts.help}</span>
        </p>
        {firstTour && <Button onClick={() => startTour(firstTour.id)}>{texts.showRound}</Button>}
      </header>
      <main className="centre-main">
        <div className="centre-hero">
          <h1>{texts.title}</h1>
          <p>{texts.lead(centre.entries.length)}</p>
        </div>
        <HelpSearch data-tour="search" source={source} onSelect={(hit, event) => follow(hit.id, event)}>
          {children}
        </HelpSearch>
        <nav aria-label={texts.topics} className="centre-topics">
          <ul>
            {content.topics.map(({ id, title }) => (
              <li key={id}>
                <button type="button" aria-current={id === topic || undefined} onClick={() => centre.setTopic(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="topic-title" className="centre-topic">
          <h2 id="topic-title">{content.topics.find(({ id }) => id === topic)?.title}</h2>
          <HelpFaq key={topic} data-tour="faq" items={questions} topic={topic} idPrefix="question-">
            {children}
          </HelpFaq>
          <h3 id="guides-title">{texts.guides}</h3>
          <ul aria-labelledby="guides-title" className="centre-guides">
            {guides.map(({ id, title, summary }) => (
              <li key={id}>
                <a href={`#${id}`} onClick={(event) => follow(id, event)}>
                  {title}
                </a>
                <span>{summary}</span>
              </li>
            ))}
          </ul>
        </section>
        {article && (
          <section ref={centre.reading} aria-label={texts.article} tabIndex={-1} className="centre-reading">
            <HelpAnswer
              key={article.id}
              data-tour="article"
              article={article}
              related={centre.entries}
              onSelect={follow}
              onAction={({ walkthroughId }) => startTour(walkthroughId)}
              feedbackTransport={votes}
            >
              {children}
            </HelpAnswer>
          </section>
        )}
      </main>
      <footer className="centre-foot">
        <p>{texts.foot}</p>
        <ContactRail data-tour="contact" />
      </footer>
      {walkthrough && <Tour walkthrough={walkthrough} open={isTourOpen} onOpenChange={setTourOpen} />}
    </div>
  );
}

function Mark() {
  return (
    <svg aria-hidden="true" className="centre-mark" viewBox="0 0 24 24" width="24" height="24">
      <path d="M4 20 12 4l8 16" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M2 15.5h20" stroke="var(--hr-color-rail)" strokeWidth="2.5" />
    </svg>
  );
}
