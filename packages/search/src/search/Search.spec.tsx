// Type tests: they are checked by tsc and never run.
import type { HelpArticle } from "@handrail/core";
import { HelpSearch, HelpSearchDialog, Search, SearchPage, type SearchSource } from "../index.js";

declare const articles: readonly HelpArticle[];
declare const source: SearchSource;

export const fine = [
  <HelpSearch key="1" source={{ kind: "local", articles }} />,
  <HelpSearch key="2" source={{ kind: "local", index: "/help/en.index.json" }} action="/search" className="wide" />,
  <HelpSearch key="3" source={source} onSelect={(hit, event) => hit.id && event.preventDefault()} />,
  <Search.Root key="4" source={source} value="bill" onValueChange={(value, { reason }) => value + reason}>
    <Search.Results>{(hit, index) => <Search.Hit hit={hit} index={index} />}</Search.Results>
  </Search.Root>,
  <HelpSearch key="5" source={source} products={[{ id: "tv", title: "TV" }]} filters={{ topics: ["billing"] }} />,
  <HelpSearch key="6" source={source} suggestions={<Search.Suggestions recent suggestions={["My bill"]} />} grouped />,
  <HelpSearchDialog key="7" source={source} shortcut={false} onOpenChange={(open) => !open} disabled />,
  <SearchPage key="8" source={source} action="/search" query="bill" page={2} answer="failed" />,
];

export const wrong = [
  // @ts-expect-error the source is required
  <HelpSearch key="1" />,
  // @ts-expect-error the index must be a URL
  <HelpSearch key="2" source={{ kind: "local", index: 5 }} />,
  // @ts-expect-error the rail cannot be removed
  <HelpSearch key="3" source={source} rail={false} />,
  // @ts-expect-error the confidence must be sure, unsure or none
  <HelpSearch key="4" source={{ search: async () => ({ hits: [], confidence: "maybe" }) }} />,
  // @ts-expect-error the placement must be start or end
  <Search.Root key="5" source={source} railPlacement="none" />,
  // @ts-expect-error the page has an address
  <SearchPage key="6" source={source} />,
  // @ts-expect-error the dialog always has its rail
  <HelpSearchDialog key="7" source={source} railPlacement="start" />,
];
