import { maxQuestionLength } from "../engine/question.js";

/**
 * Returns the words of a question for a service: at most 2,000 characters, without characters that JSON or the service cannot hold, and
 * without what the service would read as an operator. A customer who writes "wi-fi -slow" does not exclude slow.
 * @returns an empty text if there is nothing to search
 */
export function plainQuestion(query: string): string {
  const question = query
    .trim()
    .slice(0, maxQuestionLength)
    .replace(/[\p{Cc}\p{Cs}\p{Co}"]|(^|\s)[-*]+/gu, " ")
    .trim();
  return /[\p{L}\p{N}]/u.test(question) ? question : "";
}
