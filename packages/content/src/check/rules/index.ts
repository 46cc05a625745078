import type { Rule } from "../rule.js";
import { buildRules } from "./buildRules.js";
import { changeDate, futureReviewDate, missingReviewDate, overdueReview } from "./dates.js";
import { deadEnd, orphan, removedAddress, vagueLinkText } from "./links.js";
import { missingCaptions, missingTranscript, vagueAlt } from "./media.js";
import { missingTranslation, olderTranslation } from "./translations.js";
import { headingOrder, jargon, readability } from "./words.js";

/** Every rule of `handrail-content check`. */
export const rules: readonly Rule[] = [
  ...buildRules,
  ...[removedAddress, missingCaptions, missingTranscript, vagueLinkText, missingReviewDate, futureReviewDate],
  ...[changeDate, overdueReview, orphan, deadEnd, headingOrder, missingTranslation, olderTranslation],
  ...[vagueAlt, jargon, readability],
];
