import type { StoryContext } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { expect, waitFor, within } from "storybook/test";
import type { ComponentState, Shown, StatePage } from "./defineStates.js";

export type { ComponentState } from "./defineStates.js";

/** A story as Storybook reads it. */
export interface StateStory<Props> {
  args: Props;
  render: (props: Props) => ReactElement;
  parameters: { docs: { description: { story: string } }; handrail: StatePage };
  globals?: { language: string };
  tags?: string[];
  play: (context: StoryContext<Props>) => Promise<void>;
}

/**
 * Makes a story of a state. Its test expects what the state promises to show.
 * @param check Expects more, such as a layout, and leaves the state as it is.
 */
export function story<Props>(state: ComponentState<Props>, check?: StateStory<Props>["play"]): StateStory<Props> {
  const { description, shows, props, render, page } = state;
  const { language } = page;
  return {
    args: props,
    render,
    parameters: { docs: { description: { story: description } }, handrail: page },
    ...(language && { globals: { language } }),
    play: async (context) => {
      await waitFor(() => expect(isShown(shows)).toBe(true), { timeout: 8000 });
      await check?.(context);
    },
  };
}

/**
 * Makes a story of what a visitor does in a state, for what only a real browser can test. The docs page leaves it out, because it could
 * only show the state before the act.
 * @param act Starts once the state is shown.
 */
export function interactionStory<Props>(
  description: string,
  state: ComponentState<Props>,
  act: StateStory<Props>["play"],
): StateStory<Props> {
  return { ...story({ ...state, description }, act), tags: ["!autodocs"] };
}

function isShown(shown: Shown): boolean {
  const page = within(document.body);
  const found =
    "text" in shown
      ? page.queryAllByText(shown.text)
      : page.queryAllByRole(shown.role, shown.name === undefined ? {} : { name: shown.name });
  return found.some((element) => element.checkVisibility({ visibilityProperty: true }));
}
