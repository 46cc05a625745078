"use client";
import type { Prefill } from "@handrail/core";
import { Button } from "@handrail/ui/base";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";
import { ContactBoundary } from "../scope/ContactBoundary.js";
import { TopicChoice } from "../topic/TopicChoice.js";
import { PageTopic, useChosenTopic } from "../topic/useChosenTopic.js";
import { ContactChannels } from "./ContactChannels.js";

/**
 * All ways to reach a person on a page of their own: a topic may be chosen and never has to be, and what works now comes first.
 * Renders a `<div>`. The channels are plain links in the server's HTML; without JavaScript the topic is asked for by a plain form,
 * which comes back as `?topic=` in the address: pass it on as `topic`. What stands inside, such as a form, comes after the channels.
 */
export const ContactPage = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactPageProps>(
  function ContactPage(props, ref) {
    const { topic: wanted, prefill, headingLevel = 2, children, ...rest } = props;
    const { topics, now } = useHandrail();
    const words = usePanelMessages();
    const { topic, choose } = useChosenTopic(wanted);
    return (
      <div data-hr="contact-page" {...rest} ref={ref}>
        {topics.length > 0 && (
          <form data-hr="contact-page-topics" method="get">
            <TopicChoice name="topic" topic={topic} onTopicChange={choose} />
            {/* Once the page is hydrated a choice needs no button. */}
            {now === undefined && <Button type="submit">{words.showTopic}</Button>}
          </form>
        )}
        <ContactChannels topic={topic} prefill={prefill} place="page" headingLevel={headingLevel} />
        {children && (
          <div data-hr="contact-page-more">
            <PageTopic.Provider value={topic}>
              <ContactBoundary suspense="browser">{children}</ContactBoundary>
            </PageTopic.Provider>
          </div>
        )}
      </div>
    );
  },
);

/** Props of {@link ContactPage}. */
export interface ContactPageProps extends ComponentPropsWithoutRef<"div"> {
  /** Id of the topic that is chosen at first, such as what `?topic=` of the address says. */
  topic?: string | undefined;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill | undefined;
  /** The level of the groups' headings. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
