import { HandrailProvider } from "@handrail/contact";
import { describeParts } from "@handrail-tooling/testing";
import { article, contacts } from "@handrail-tooling/testing/fixtures";
import type { ReactNode } from "react";
import type { SearchAnswer } from "./index.js";
import * as search from "./index.js";

const { HelpSearch, HelpSearchDialog, Search, SearchPage } = search;
const hit = { id: article.id, title: article.title };
const sourceOf = (answer: SearchAnswer) => ({ search: async () => answer });
const finds = sourceOf({ confidence: "sure", hits: [hit] });
const manyPages = { confidence: "sure", hits: [hit], total: 3 } as const;
const findsNothing = sourceOf({ confidence: "none", hits: [] });

const page = (children: ReactNode) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;

describeParts(search, {
  HelpSearch: { token: "search", render: (props) => page(<HelpSearch source={finds} {...props} />) },
  "Search.Root": { token: "search", render: (props) => page(<Search.Root source={finds} {...props} />) },
  "Search.Field": {
    token: "search-field",
    render: (props) =>
      page(
        <Search.Root source={finds}>
          <Search.Field {...props} />
        </Search.Root>,
      ),
  },
  "Search.Filter": {
    token: "search-filter",
    render: (props) =>
      page(
        <Search.Root source={finds}>
          <Search.Filter options={[{ id: "mobile", title: "Mobile" }]} {...props} />
        </Search.Root>,
      ),
  },
  HelpSearchDialog: {
    token: "search-trigger",
    render: (props) => page(<HelpSearchDialog source={finds} {...props} />),
    reacted: (container) => container.querySelector('[aria-expanded="true"]') !== null,
  },
  SearchPage: {
    token: "search",
    render: (props) => page(<SearchPage source={finds} action="/search" query="pay" {...props} />),
  },
  "Search.Heading": {
    token: "search-heading",
    render: (props) =>
      page(
        <Search.Root source={finds} defaultValue="pay">
          <Search.Heading {...props} />
        </Search.Root>,
      ),
  },
  "Search.Pages": {
    token: "search-pages",
    render: (props) =>
      page(
        <Search.Root source={finds} pageSize={1} hitsAs="links" defaultValue="pay" initialAnswer={manyPages}>
          <Search.Pages {...props} />
        </Search.Root>,
      ),
  },
  "Search.Suggestions": {
    token: "search-suggestions",
    render: (props) =>
      page(
        <Search.Root source={finds}>
          <Search.Suggestions suggestions={["Pay my bill"]} {...props} />
        </Search.Root>,
      ),
  },
  "Search.Group": {
    token: "search-group",
    render: (props) =>
      page(
        <Search.Root source={finds} defaultValue="pay" initialAnswer={manyPages}>
          <div role="listbox" aria-label="Answers">
            <Search.Group label="Community" {...props}>
              <Search.Hit hit={hit} index={0} />
            </Search.Group>
          </div>
        </Search.Root>,
      ),
  },
  "Search.Preview": {
    token: "search-preview",
    render: (props) =>
      page(
        <Search.Root source={finds} defaultValue="pay" initialAnswer={manyPages}>
          <Search.Preview {...props} />
        </Search.Root>,
      ),
  },
  "Search.Results": {
    token: "search-results",
    render: (props) =>
      page(
        <Search.Root source={finds} defaultValue="pay">
          <Search.Results {...props} />
        </Search.Root>,
      ),
  },
  "Search.Hit": {
    token: "search-hit",
    render: (props) =>
      page(
        <Search.Root source={finds}>
          <div role="listbox" aria-label="Answers">
            <Search.Hit hit={hit} index={0} {...props} />
          </div>
        </Search.Root>,
      ),
  },
  "Search.Empty": {
    token: "search-empty",
    render: (props) =>
      page(
        <Search.Root source={findsNothing} defaultValue="pay">
          <Search.Empty {...props} />
        </Search.Root>,
      ),
  },
});
