"use client";
import { useId } from "react";
import { parts } from "../anatomy.js";
import { useSettings } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";

/** Lets the customer choose a topic by radio buttons; the last one means none of them. Renders a `<fieldset>`. */
export function TopicChoice({ topic, onTopicChange, name: nameProp }: TopicChoiceProps) {
  const { topics } = useSettings();
  const messages = usePanelMessages();
  const id = useId();
  const name = nameProp ?? id;
  const choices = [...topics.map(({ id, title }) => ({ id, title })), { id: undefined, title: messages.anyTopic }];
  return (
    <fieldset data-hr={parts.topics}>
      <legend data-hr={parts.topicsLegend}>{messages.topic}</legend>
      {choices.map(({ id, title }) => (
        <label key={id ?? ""} data-hr={parts.topic}>
          <input type="radio" name={name} value={id ?? ""} checked={topic === id} onChange={() => onTopicChange(id)} />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TopicChoiceProps {
  /** The name of the field in a plain form. @default a generated one */
  name?: string;
  /** Id of the chosen topic; `undefined` for none of them. */
  topic: string | undefined;
  onTopicChange: (topic: string | undefined) => void;
}
