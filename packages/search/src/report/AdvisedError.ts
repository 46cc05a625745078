import { HandrailError } from "@handrail/core";
import type { Advice } from "./createReport.js";

/** An error whose sentence for developers is loaded only when it is reported. */
export class AdvisedError extends HandrailError {
  constructor(
    /** The sentence. */
    readonly advice: Advice,
  ) {
    super("@handrail/search: the answer of the source cannot be shown.");
  }
}
