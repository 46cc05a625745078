"use client";
import { HandrailError } from "@handrail/core";
import { type Context, useContext } from "react";

/** Names for the error of {@link usePartContext}. */
export interface PartNames {
  /** The package, such as `"@handrail/faq"`. */
  package: string;
  /** The part as it is written in JSX, such as `"Faq.Question"`. */
  part: string;
  /** The root that the part belongs into, such as `"Faq.Root"`. */
  root: string;
  /** The state that the part reads, such as `"the open items"`. */
  reads: string;
}

/**
 * Reads the context through which a root passes its state to its parts.
 * @throws HandrailError outside the root
 */
export function usePartContext<T extends object>(context: Context<T | null>, names: PartNames): T {
  const state = useContext(context);
  if (state) return state;
  const { part, root, reads } = names;
  throw new HandrailError(
    `${names.package}: <${part}> is outside <${root}>. It reads ${reads} from there. Wrap it in <${root}>.`,
  );
}
