"use client";
import { useId } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** What it is about, as a set of radio buttons. Renders a `<fieldset>`. The last choice is none of them. */
export function TopicChoice({ topic, onTopicChange, name: given }: TopicChoiceProps) {
  const { topics } = useHandrail();
  const words = usePanelMessages();
  const own = useId();
  const name = given ?? own;
  const choices = [...topics.map(({ id, title }) => ({ id, title })), { id: undefined, title: words.anyTopic }];
  return (
    <fieldset data-hr="topics">
      <legend data-hr="topics-legend">{words.topic}</legend>
      {choices.map(({ id, title }) => (
        <label key={id ?? ""} data-hr="topic">
          <input type="radio" name={name} value={id ?? ""} checked={topic === id} onChange={() => onTopicChange(id)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TopicChoiceProps {
  /** The name under which a plain form sends the choice. */
  name?: string;
  topic: string | undefined;
  onTopicChange: (topic: string | undefined) => void;
}
