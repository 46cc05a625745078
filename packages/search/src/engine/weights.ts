/* The weights of the ranking, which modules import as `weights`. benchmarks/relevance.mjs measures their effect. */

/** The weights of a match in the title, in phrasings and keywords, in the summary, in headings and in the rest of the body. */
export const fields = [2, 1, 1, 0.8, 1];
/** How fast repetition stops to count: `k` of BM25+. */
export const repetition = 1.6;
/** How much a long field dampens repetition: `b` of BM25+. */
export const fieldLength = 0.75;
/** The lowest value of a match: `d` of BM25+. */
export const presence = 0.5;
/** The weight of a stop word. Measured: 0.1 to 0.35 give the same results, 1 costs 3 points. */
export const stopWord = 0.2;
/**
 * How much a character of a longer Chinese text counts beside the pairs that it is in, for the score and for the number of matched words.
 * Measured: 0.5 to 1 differ by one question in a hundred.
 */
export const insideCharacter = 0.7;
/** How much a matched stop word counts where articles are preferred that contain more words of the question. */
export const stopWordCoverage = 0.5;
/** The value of another form of a word, against the word itself. */
export const inflected = 0.9;
/** The value of a longer word that begins with the last word of the question. */
export const beginning = 0.375;
/** The value of a word with one slip. */
export const slip = 0.45;
/** The value of a synonym. */
export const synonym = 0.8;
/** The value of a word that contains the asked one, or is a part of it. */
export const part = 0.5;
/** Similar words count at most this share of the lowest score that the word itself gives an article. */
export const maxSimilar = 0.9;
/** The weight of the likeness to whole titles, phrasings and keywords, against the sum of word scores. */
export const likeness = 14;
/** How much less each next-best phrase counts. */
export const nextPhrase = 0.3;
/** What an article gets for a phrase that begins with the question; up to twice as much for a phrase that equals it. */
export const continuedPhrase = 40;
/** What is left of a phrase that begins with the question without its first stop word: one that begins with the whole question comes first. */
export const droppedStopWord = 0.01;
/** Hits below this share of the best hit's score are left out, unless they contain as many words of the question. */
export const minScoreShare = 0.05;
