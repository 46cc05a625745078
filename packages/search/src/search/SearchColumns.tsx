"use client";
import type { ReactNode } from "react";
import { parts } from "../anatomy.js";
import { SearchResults } from "./SearchResults.js";

/** The hits, and beside them the preview of one. */
export function SearchColumns({ preview }: { preview: ReactNode }) {
  if (!preview) return <SearchResults />;
  return (
    <div data-hr={parts.columns}>
      <SearchResults />
      {preview}
    </div>
  );
}
