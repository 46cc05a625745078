/** The weights of the ranking. benchmarks/relevance.mjs measures their effect. */
export const weights = {
  /** The weights of a match in the title, in phrasings and keywords, in the summary, in headings and in the rest of the body. */
  fields: [2, 1, 1, 0.8, 1],
  /** How fast repetition stops to count: `k` of BM25+. */
  repetition: 1.6,
  /** How much a long field dampens repetition: `b` of BM25+. */
  fieldLength: 0.75,
  /** The lowest value of a match: `d` of BM25+. */
  presence: 0.5,
  /** The weight of a stop word. Measured: 0.1 to 0.35 give the same results, 1 costs 3 points. */
  stopWord: 0.2,
  /** How much a matched stop word counts where articles are preferred that contain more words of the question. */
  stopWordCoverage: 0.5,
  /** The value of another form of a word, against the word itself. */
  inflected: 0.9,
  /** The value of a longer word that begins with the last word of the question. */
  beginning: 0.375,
  /** The value of a word with one slip. */
  slip: 0.45,
  /** The value of a synonym. */
  synonym: 0.8,
  /** The value of a word that contains the asked one, or is a part of it. */
  part: 0.5,
  /** Similar words count at most this share of the lowest score that the word itself gives an article. */
  maxSimilar: 0.9,
  /** The weight of the likeness to whole titles, phrasings and keywords, against the sum of word scores. */
  likeness: 14,
  /** How much less each next-best phrase counts. */
  nextPhrase: 0.3,
  /** What an article gets for a phrase that begins with the question; up to twice as much for a phrase that equals it. */
  continuedPhrase: 40,
  /** Hits below this share of the best hit's score are left out, unless they contain as many words of the question. */
  minScoreShare: 0.05,
};
