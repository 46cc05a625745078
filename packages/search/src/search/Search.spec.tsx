// Type tests: they are checked by tsc and never run.
import type { HelpArticle } from "@handrail/core";
import { HelpSearch, Search, type SearchSource } from "../index.js";

declare const articles: readonly HelpArticle[];
declare const own: SearchSource;

export const fine = [
  <HelpSearch key="1" source={{ kind: "local", articles }} />,
  <HelpSearch key="2" source={{ kind: "local", index: "/help/en.index.json" }} action="/search" className="wide" />,
  <HelpSearch key="3" source={own} onSelect={(hit, event) => hit.id && event.preventDefault()} />,
  <Search.Root key="4" source={own} value="bill" onValueChange={(value, { reason }) => value + reason}>
    <Search.Results>{(hit, index) => <Search.Hit hit={hit} index={index} />}</Search.Results>
  </Search.Root>,
];

export const wrong = [
  // @ts-expect-error there is nothing to search in
  <HelpSearch key="1" />,
  // @ts-expect-error an index is named by its address
  <HelpSearch key="2" source={{ kind: "local", index: 5 }} />,
  // @ts-expect-error the person cannot be taken away
  <HelpSearch key="3" source={own} rail={false} />,
  // @ts-expect-error a confidence is one of three words
  <HelpSearch key="4" source={{ search: async () => ({ hits: [], confidence: "maybe" }) }} />,
  // @ts-expect-error the placement is start or end
  <Search.Root key="5" source={own} railPlacement="none" />,
];
