/** A person who waits for an adviser. */
export interface WaitingPerson {
  who: string;
  what: string;
  waits: string;
}

/** The texts of the adviser's desk. */
export interface DeskTexts {
  title: string;
  waiting: string;
  queue: readonly WaitingPerson[];
  caseTitle: string;
  reply: string;
  replyHint: string;
  takeOver: string;
  taken: string;
}

/** The texts of the adviser's desk, by language. */
export const deskTexts: Record<"en" | "lt", DeskTexts> = {
  en: {
    title: "Adviser desk",
    waiting: "Waiting",
    queue: [
      { who: "Peter M.", what: "Bill question", waits: "2 min" },
      { who: "Ona K.", what: "No internet", waits: "1 min" },
      { who: "Lina S.", what: "Moving home", waits: "just now" },
    ],
    caseTitle: "Peter M. · Bill question",
    reply: "Your reply",
    replyHint: "The answer first, then what happens next and when.",
    takeOver: "Take over Peter’s case",
    taken: "You have taken over this case. Peter sees your name.",
  },
  lt: {
    title: "Konsultanto darbo vieta",
    waiting: "Laukia",
    queue: [
      { who: "Petras M.", what: "Klausimas dėl sąskaitos", waits: "2 min." },
      { who: "Ona K.", what: "Nėra interneto", waits: "1 min." },
      { who: "Lina S.", what: "Kraustosi", waits: "ką tik" },
    ],
    caseTitle: "Petras M. · Klausimas dėl sąskaitos",
    reply: "Jūsų atsakymas",
    replyHint: "Pirma atsakymas, tada kas bus toliau ir kada.",
    takeOver: "Perimti Petro užklausą",
    taken: "Užklausą perėmėte. Petras mato jūsų vardą.",
  },
};
