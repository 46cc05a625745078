import { HandoffLookup, HandoffSummary } from "@handrail/adviser";
import { AudienceScope, ContactRail, useHandrail } from "@handrail/contact";
import { en } from "@handrail/core/messages/en";
import { lt } from "@handrail/core/messages/lt";
import { Button, stateAttribute } from "@handrail/ui";
import { useState } from "react";
import { useSurroundings } from "../../surroundings.js";
import { deskHandoffs } from "./deskHandoffs.js";
import { deskTexts } from "./deskTexts.js";
import "./practice.css";

const minReplyLength = 20;

/**
 * The screen on which advisers answer, with one customer on the line.
 * @param opened Where the customer's handoff is, if it has been looked up already. Another number can be looked up with `below-lookup`.
 */
export function AdviserDesk({ opened }: { opened?: "alone" | "below-lookup" | undefined }) {
  const { language } = useSurroundings();
  const { messages } = useHandrail();
  const [reply, setReply] = useState("");
  const [isTaken, setTaken] = useState(false);
  const [isEarlierShown, setEarlierShown] = useState(opened === "below-lookup");
  const texts = deskTexts[language];
  const handoff = deskHandoffs[language];
  const store = {
    get: async (reference: string) => {
      setEarlierShown(false);
      return reference === handoff.reference ? handoff : undefined;
    },
  };
  const summary = <HandoffSummary handoff={handoff} messages={messages} headingLevel={3} />;
  return (
    <main className="practice">
      <h1>{texts.title}</h1>
      <div className="practice-columns practice-desk">
        <section data-hr-anchor="desk.queue" aria-labelledby="desk-waiting" className="practice-box">
          <h2 id="desk-waiting">{texts.waiting}</h2>
          <ol className="practice-queue">
            {texts.queue.map(({ who, what, waits }) => (
              <li key={who}>
                <strong>{who}</strong> <span>{what}</span> <small>{waits}</small>
              </li>
            ))}
          </ol>
        </section>
        <section data-hr-anchor="desk.case" aria-labelledby="desk-case" className="practice-box">
          <h2 id="desk-case">{texts.caseTitle}</h2>
          {opened === "alone" ? (
            summary
          ) : (
            <div data-hr-anchor="desk.lookup">
              <HandoffLookup store={store} messages={messages} headingLevel={3} />
              {isEarlierShown && summary}
            </div>
          )}
          <label className="practice-field">
            <span>{texts.reply}</span>
            <textarea
              data-hr-anchor="desk.reply"
              {...stateAttribute("data-written", reply.trim().length >= minReplyLength)}
              rows={4}
              value={reply}
              aria-describedby="desk-reply-hint"
              onChange={(event) => setReply(event.target.value)}
            />
          </label>
          <p id="desk-reply-hint" className="practice-hint">
            {texts.replyHint}
          </p>
          <Button data-hr-anchor="desk.take-over" variant="primary" onClick={() => setTaken(true)}>
            {texts.takeOver}
          </Button>
          <p role="status">{isTaken && <span data-hr-anchor="desk.taken">{texts.taken}</span>}</p>
        </section>
      </div>
      <AudienceScope audience="staff" messages={(language === "lt" ? lt : en).walkthrough.trainer}>
        <ContactRail data-hr-anchor="desk.trainer" />
      </AudienceScope>
    </main>
  );
}
