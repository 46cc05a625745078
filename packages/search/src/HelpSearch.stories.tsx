import { interactionStory, story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { HelpSearch } from "./HelpSearch.js";
import { helpSearchStates as states } from "./HelpSearch.states.js";

const meta = {
  title: "Components/Search/HelpSearch",
  component: HelpSearch,
} satisfies Meta<typeof HelpSearch>;
export default meta;

export const AtRest = story(states.atRest);
export const Results = story(states.results);
export const Loading = story(states.loading);
export const SlowSource = story(states.slowSource);
export const NoMatch = story(states.noMatch);
export const Unsure = story(states.unsure);
export const Failed = story(states.failed);
export const Fallback = story(states.fallback);
export const Federated = story(states.federated);
export const Offline = story(states.offline);
export const PersonFirst = story(states.personFirst);
export const LongText = story(states.longText, async ({ canvasElement }) => {
  const card = canvasElement.querySelector('[data-hr~="search"]');
  await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0);
});
export const Closed = story(states.closed);
export const WithResultsPage = story(states.withResultsPage);
export const Products = story(states.products);
export const NoMatchInProducts = story(states.noMatchInProducts);
export const Suggestions = story(states.suggestions);
export const SuggestionsFromPage = story(states.suggestionsFromPage);
export const BrokenSuggestions = story(states.brokenSuggestions);
export const SuggestionsAsLinks = story(states.suggestionsAsLinks);
export const Recent = story(states.recent);
export const Grouped = story(states.grouped);
export const WhyItMatched = story(states.whyItMatched);
export const Excerpts = story(states.excerpts);
export const Preview = story(states.preview);
export const PreviewLoading = story(states.previewLoading);
export const PreviewFailed = story(states.previewFailed);
export const FromArticles = story(states.fromArticles);
export const FromService = story(states.fromService);
export const FromParts = story(states.fromParts);
export const Highlighted = interactionStory(
  "The arrow keys move the highlight, and focus stays in the field.",
  states.results,
  async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("combobox"));
    await userEvent.keyboard("{ArrowDown}");
    await expect(canvas.getAllByRole("option")[0]).toHaveAttribute("aria-selected", "true");
    await expect(canvas.getByRole("combobox")).toHaveFocus();
  },
);
