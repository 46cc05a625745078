"use client";
import { Button, isPlainPress, stateAttribute, useIsHydrated } from "@handrail/ui";
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from "react";
import { parts, states } from "../anatomy.js";
import { addressOf } from "./addressOf.js";
import { useSearchRoot } from "./SearchRootContext.js";
import { useContextQuestions } from "./useContextQuestions.js";
import { type RecentSearches, useRecentSearches } from "./useRecentSearches.js";
import { useSearchMessages } from "./useSearchMessages.js";

/**
 * Questions to choose from before the customer types: those of `suggestions`, or else those that fit the page's topic and what the customer opened
 * last, and with `recent` the customer's own last ones. Renders a `<div>`, and nothing while there is a question or none to offer. All but
 * `suggestions` appear when the field gets focus.
 */
export const SearchSuggestions = /* @__PURE__ */ forwardRef<HTMLDivElement, SearchSuggestionsProps>(
  function SearchSuggestions(props, ref) {
    const { suggestions, recent: isRecent = false, children, ...rest } = props;
    const { query, action, input } = useSearchRoot("Suggestions");
    const messages = useSearchMessages();
    const isHydrated = useIsHydrated();
    const recent = useRecentSearches(isRecent);
    const recentSearches = useSearchesAfterFocus(recent);
    const forget = () => {
      recent.forget();
      // The button goes away.
      input.current?.focus();
    };
    const found = useContextQuestions(suggestions === undefined);
    const others = (suggestions ?? found).filter((text) => !recentSearches.includes(text));
    if (query.trim() !== "" || recentSearches.length + others.length === 0) return null;
    return (
      <div
        data-hr={parts.suggestions}
        {...stateAttribute(states.waiting, !isHydrated && action === undefined)}
        {...rest}
        ref={ref}
      >
        {recentSearches.length > 0 && (
          <Questions title={messages.recent} questions={recentSearches}>
            <Button data-hr={parts.clearRecent} variant="quiet" onClick={forget}>
              {messages.clearRecent}
            </Button>
          </Questions>
        )}
        {others.length > 0 && <Questions title={messages.suggestions} questions={others} />}
        {children}
      </div>
    );
  },
);

/** Returns the recent searches once the field has had focus: they are no part of the server's HTML, and nothing may move by itself. */
function useSearchesAfterFocus({ searches, refresh, remember }: RecentSearches): readonly string[] {
  const { input, whenUsed } = useSearchRoot("Suggestions");
  const [hadFocus, setHadFocus] = useState(false);
  useEffect(() => {
    whenUsed.current = remember;
    return () => {
      whenUsed.current = null;
    };
  }, [whenUsed, remember]);
  useEffect(() => {
    const field = input.current;
    const onFocus = () => {
      refresh();
      setHadFocus(true);
    };
    if (field?.matches(":focus")) onFocus();
    field?.addEventListener("focus", onFocus);
    return () => field?.removeEventListener("focus", onFocus);
  }, [input, refresh]);
  return hadFocus ? searches : [];
}

interface QuestionsProps {
  title: string;
  questions: readonly string[];
  children?: ReactNode;
}

function Questions({ title, questions, children }: QuestionsProps) {
  const id = useId();
  return (
    <>
      <div data-hr={parts.suggestionsHead}>
        <p data-hr={parts.suggestionsTitle} id={id}>
          {title}
        </p>
        {children}
      </div>
      {/* WebKit drops the role of a list without markers. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul data-hr={parts.suggestionsList} role="list" aria-labelledby={id}>
        {questions.map((question) => (
          <li key={question}>
            <Suggestion question={question} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Asks a question. It is a link to the page of results, if there is one, so that it works without JavaScript. */
function Suggestion({ question }: { question: string }) {
  const search = useSearchRoot("Suggestions");
  const ask = (event: MouseEvent) => {
    if (!isPlainPress(event)) return;
    event.preventDefault();
    search.ask(question);
    search.input.current?.focus();
  };
  // Text of the other direction starts where the list starts.
  const text = <span dir="auto">{question}</span>;
  if (search.action === undefined) {
    return (
      <button type="button" data-hr={parts.suggestion} onClick={ask}>
        {text}
      </button>
    );
  }
  return (
    <a data-hr={parts.suggestion} href={addressOf({ ...search, question }, 1)} onClick={ask}>
      {text}
    </a>
  );
}

/** Props of {@link SearchSuggestions}. */
export interface SearchSuggestionsProps extends ComponentPropsWithoutRef<"div"> {
  /**
   * Questions in the customer's words, such as the most common ones of the page's topic. `[]` for none.
   * @default the source is asked when the field gets focus: about the topic of the root, and about what the customer opened last
   */
  suggestions?: readonly string[];
  /**
   * Whether the last five questions are stored on the device and offered. A question is stored when the customer opens one of its hits, or presses
   * Enter and it has hits. Do not use it on shared devices. @default false
   */
  recent?: boolean;
}
