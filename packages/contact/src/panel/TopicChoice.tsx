"use client";
import { useId } from "react";
import { useHandrail } from "../provider/HandrailContext.js";

/** What it is about, as a set of radio buttons. Renders a `<fieldset>`. The last choice is none of them. */
export function TopicChoice({ topic, onTopicChange }: TopicChoiceProps) {
  const { messages, topics } = useHandrail();
  const name = useId();
  const choices = [
    ...topics.map(({ id, title }) => ({ id, title })),
    { id: undefined, title: messages.contact.panelAnyTopic },
  ];
  return (
    <fieldset data-hr="topics">
      <legend data-hr="topics-legend">{messages.contact.panelTopic}</legend>
      {choices.map(({ id, title }) => (
        <label key={id ?? ""} data-hr="topic">
          <input type="radio" name={name} checked={topic === id} onChange={() => onTopicChange(id)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TopicChoiceProps {
  topic: string | undefined;
  onTopicChange: (topic: string | undefined) => void;
}
