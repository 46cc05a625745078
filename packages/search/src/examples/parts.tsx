import { northwind } from "@handrail-demo/northwind";
import * as Search from "../search/index.parts.js";
import type { SearchRootProps } from "../search/searchRootProps.js";

const { articles } = northwind.en.content;

/** The same search built from parts, with custom hits. */
export function Parts(props: Omit<SearchRootProps, "source">) {
  return (
    <Search.Root source={{ kind: "local", articles }} {...props}>
      <Search.Field placeholder="What is it about?" />
      <Search.Empty />
      <Search.Results>
        {(hit, index) => (
          <Search.Hit hit={hit} index={index}>
            {index + 1}. {hit.title}
          </Search.Hit>
        )}
      </Search.Results>
    </Search.Root>
  );
}
