import type { Draft } from "./answerRules.js";

/** The texts of the editor. */
export interface EditorTexts {
  heading: string;
  note: string;
  noteText: string;
  firstTitle: string;
  fields: Record<keyof Draft, { label: string; good: string; missing: string }>;
  choose: string;
  channels: readonly { id: string; label: string; link: string }[];
  preview: string;
  untitled: string;
  ask: string;
  jargon: readonly string[];
}

/** The texts of the editor, by language. */
export const editorTexts: Record<"en" | "lt", EditorTexts> = {
  en: {
    heading: "Write an answer",
    note: "Note from the technicians",
    noteText:
      "CPE LED status indication: amber = sync established, no WAN uplink. Check provisioning. Escalate to the NOC if the state persists.",
    firstTitle: "LED status indication",
    fields: {
      title: {
        label: "Title",
        good: "A question that a customer would ask.",
        missing: "Write it as a customer’s question, without technical words.",
      },
      answer: {
        label: "First sentence",
        good: "One short sentence that answers the title.",
        missing: "Write one sentence of at most 15 words, with a full stop.",
      },
      person: {
        label: "Who helps if it does not work",
        good: "Someone is there day and night.",
        missing: "Choose someone who is there at night, too.",
      },
      reviewBy: {
        label: "Check again by",
        good: "The answer stays right.",
        missing: "Choose a day within a year from now.",
      },
    },
    choose: "Choose",
    channels: [
      { id: "chat", label: "Chat, on working days", link: "chat with us" },
      { id: "phone", label: "Phone, during the day", link: "call us" },
      { id: "fault-line", label: "Fault line, day and night", link: "call the fault line" },
    ],
    preview: "As customers see it",
    untitled: "No title yet",
    ask: "Still amber after 5 minutes? Please ",
    jargon: ["led", "cpe", "wan", "indication", "provisioning", "uplink"],
  },
  lt: {
    heading: "Parašykite atsakymą",
    note: "Technikų pastaba",
    noteText:
      "Galinės įrangos LED būsenos indikacija: gintarinė = sinchronizacija yra, WAN nėra. Tikrinti aktyvavimą. Būsenai nesikeičiant, eskaluoti.",
    firstTitle: "LED būsenos indikacija",
    fields: {
      title: {
        label: "Antraštė",
        good: "Taip paklaustų klientas.",
        missing: "Parašykite kliento klausimą be techninių žodžių.",
      },
      answer: {
        label: "Pirmas sakinys",
        good: "Vienas trumpas sakinys, ir atsakyta.",
        missing: "Parašykite vieną sakinį, ne ilgesnį kaip 15 žodžių, su tašku gale.",
      },
      person: {
        label: "Kas padės, jei nepavyks",
        good: "Čia atsiliepia dieną ir naktį.",
        missing: "Pasirinkite tuos, kas dirba ir naktį.",
      },
      reviewBy: {
        label: "Patikrinti iki",
        good: "Atsakymas liks teisingas.",
        missing: "Pasirinkite dieną per artimiausius metus.",
      },
    },
    choose: "Pasirinkite",
    channels: [
      { id: "chat", label: "Pokalbis darbo dienomis", link: "parašykite mums" },
      { id: "phone", label: "Telefonas dieną", link: "paskambinkite mums" },
      { id: "fault-line", label: "Gedimų linija visą parą", link: "skambinkite į gedimų liniją" },
    ],
    preview: "Taip matys klientai",
    untitled: "Antraštės dar nėra",
    ask: "Po 5 minučių vis dar oranžinė? Tada ",
    jargon: ["led", "indikacij", "wan", "aktyvavim", "būsen"],
  },
};
