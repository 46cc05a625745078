import { HandrailError } from "@handrail/core";

/** Chooses one of the sentences for developers, or returns another one. */
export type Advice = (sentences: typeof import("./advice.js")) => string;

/** An error whose sentence for developers is loaded only when it is reported. */
export class AdvisedError extends HandrailError {
  constructor(
    /** The sentence. */
    readonly advice: Advice,
  ) {
    super("@handrail/search: the answer of the source cannot be shown.");
  }
}
