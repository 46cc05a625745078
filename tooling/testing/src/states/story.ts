import type { StoryContext, StoryObj } from "@storybook/react-vite";
import { expect, waitFor, within } from "storybook/test";
import type { ComponentState, Shown } from "./defineStates.js";

/**
 * Makes a story of a state. Its test expects what the state promises to show.
 * @param act What a visitor does next, for what only a real browser can test. Such a story is left out of the docs page, which would
 * show the state before the act.
 */
export function story<Props>(
  { description, shows, props, render, page }: ComponentState<Props>,
  act?: (context: StoryContext<Props>) => Promise<void>,
): StoryObj<Props> {
  const { language, ...handrail } = page;
  return {
    args: props,
    render,
    parameters: { docs: { description: { story: description } }, handrail },
    ...(language && { globals: { language } }),
    ...(act && { tags: ["!autodocs"] }),
    play: async (context) => {
      await waitFor(() => expect(isShown(shows)).toBe(true), { timeout: 8000 });
      await act?.(context);
    },
  };
}

function isShown(shown: Shown): boolean {
  const page = within(document.body);
  const found =
    "text" in shown
      ? page.queryAllByText(shown.text)
      : page.queryAllByRole(shown.role, shown.name === undefined ? {} : { name: shown.name });
  return found.some((element) => element.checkVisibility({ visibilityProperty: true }));
}
