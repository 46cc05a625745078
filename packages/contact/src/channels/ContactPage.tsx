"use client";
import type { Prefill } from "@handrail/core";
import { Button } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";
import { ContactBoundary } from "../scope/ContactBoundary.js";
import { PageTopic } from "../topic/PageTopic.js";
import { TopicChoice } from "../topic/TopicChoice.js";
import { useChosenTopic } from "../topic/useChosenTopic.js";
import { ContactChannels } from "./ContactChannels.js";

/**
 * A contact page: an optional choice of topic, then all channels; those that work now come first. Renders a `<div>`. Server HTML has
 * plain links and a plain form for the topic, which sends `?topic=` to the same page: pass it on as `topic`. Children, such as a
 * contact form, come after the channels.
 */
export const ContactPage = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactPageProps>(
  function ContactPage(props, ref) {
    const { topic: initialTopic, prefill, headingLevel = 2, children, ...rest } = props;
    const { topics, now } = useHandrail();
    const messages = usePanelMessages();
    const { topic, choose } = useChosenTopic(initialTopic);
    return (
      <div data-hr={parts.contactPage} {...rest} ref={ref}>
        {topics.length > 0 && (
          <form data-hr={parts.contactPageTopics} method="get">
            <TopicChoice name="topic" topic={topic} onTopicChange={choose} />
            {/* A hydrated page applies the choice at once. */}
            {now === undefined && <Button type="submit">{messages.showTopic}</Button>}
          </form>
        )}
        <ContactChannels topic={topic} prefill={prefill} place="page" headingLevel={headingLevel} />
        {children && (
          <div data-hr={parts.contactPageContent}>
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
  /** Id of the topic that is chosen at first, such as `?topic=` in the address of the page. */
  topic?: string | undefined;
  /** Text that a message starts with, if the channel can carry it. */
  prefill?: Prefill | undefined;
  /** The level of the groups' headings. @default 2 */
  headingLevel?: 2 | 3 | 4;
}
