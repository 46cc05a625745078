/** An answer that is being written. */
export interface Draft {
  title: string;
  /** The first sentence. */
  answer: string;
  /** The id of the channel to which it leads. */
  person: string;
  /** The date of the next check, as `YYYY-MM-DD`. */
  reviewBy: string;
}

/** What the rules depend on. */
export interface DraftSetting {
  /** As `YYYY-MM-DD`. */
  today: string;
  /** Words that customers do not use, in lower case. */
  jargon: readonly string[];
}

/** The most words of a first sentence. From STYLE.md of the content. */
const maxWords = 15;
const minWords = 3;
/** The channel that is answered day and night. */
const nightChannel = "fault-line";

/** Checks a draft by the rules of STYLE.md of the content: for each part, whether it is good. */
export function checkDraft(draft: Draft, { today, jargon }: DraftSetting): Record<keyof Draft, boolean> {
  const hasJargon = (text: string) => jargon.some((word) => text.toLowerCase().includes(word));
  return {
    title: isQuestion(draft.title) && !hasJargon(draft.title),
    answer: isShortSentence(draft.answer) && !hasJargon(draft.answer),
    person: draft.person === nightChannel,
    reviewBy: draft.reviewBy > today && draft.reviewBy <= oneYearAfter(today),
  };
}

function isQuestion(text: string): boolean {
  return text.trim().endsWith("?") && wordCount(text) >= minWords;
}

function isShortSentence(text: string): boolean {
  const count = wordCount(text);
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => part.trim() !== "");
  return /[.!]$/.test(text.trim()) && sentences.length === 1 && count >= minWords && count <= maxWords;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

// Dates in this form are in the order of their texts.
function oneYearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
