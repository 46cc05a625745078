"use client";
import { ContactScope } from "@handrail/contact";
import { stateAttribute, useComposedRefs } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useId, useMemo, useRef } from "react";
import { parts, states } from "../anatomy.js";
import { FaqContext, type FaqHeadingLevel } from "./FaqContext.js";
import type { FaqOpenProps } from "./faqOpenProps.js";
import { useFaqStore } from "./useFaqStore.js";
import { useLocationTarget } from "./useLocationTarget.js";
import { useServerIds } from "./useServerIds.js";

/**
 * Holds what is open in an FAQ and renders the rail below it. Renders a `<div>`. The browser opens and closes the questions, so a press is
 * never undone, whatever the page does at that time. The rail rises when a part inside it asks for a person.
 */
export const FaqRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqRootProps>(function FaqRoot(props, ref) {
  const { value, defaultValue, onValueChange, hashOnOpen, remember, ...others } = props;
  const { headingLevel = 3, idPrefix = "", oneAtATime = false, printAll = true, ...more } = others;
  const { topic, risen = false, railPlacement, children, ...rest } = more;
  const root = useRef<HTMLDivElement>(null);
  const idOf = useServerIds(idPrefix);
  const { store, change } = useFaqStore(root, props, idOf);
  useLocationTarget(root);
  const sharedName = useId();
  const name = oneAtATime ? sharedName : undefined;
  const state = useMemo(
    () => ({ store, change, headingLevel, idOf, name, groups: [] }),
    [store, change, headingLevel, idOf, name],
  );
  return (
    <div
      data-hr={parts.root}
      {...stateAttribute(states.risen, risen)}
      {...stateAttribute(states.printAll, printAll)}
      {...rest}
      ref={useComposedRefs(root, ref)}
    >
      <ContactScope topic={topic} risen={risen} railPlacement={railPlacement} suspense="browser">
        <FaqContext.Provider value={state}>{children}</FaqContext.Provider>
      </ContactScope>
    </div>
  );
});

/** Props of {@link FaqRoot}. */
export interface FaqRootProps extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue">, FaqOpenProps {
  /** Whether opening an item closes the others. There is no button that opens all, then. @default false */
  oneAtATime?: boolean;
  /** Whether a printed page shows all answers. Browsers without `::details-content` print the open ones. @default true */
  printAll?: boolean;
  /** The level of the headings of questions, or of groups. @default 3 */
  headingLevel?: FaqHeadingLevel;
  /** A prefix for the ids of items in the page, for pages on which two lists contain the same question. @default "" */
  idPrefix?: string;
  /** The id of the topic of all questions. It decides which channel the rail emphasises. */
  topic?: string;
  /** Whether the rail is risen because self-service failed. @default false */
  risen?: boolean;
  /** The place of the rail: above or below the questions. @default "end" */
  railPlacement?: "start" | "end";
}
