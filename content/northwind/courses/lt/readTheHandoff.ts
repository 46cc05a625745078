import { text } from "../text.js";

/** Open a handoff by its number and read it. */
export const readTheHandoff = {
  id: "read-the-handoff",
  version: 1,
  locale: "lt",
  title: "Perskaitykite, ką klientas perdavė",
  summary:
    "Atverkite tai, kuo klientas sutiko pasidalyti, ir per dešimt sekundžių supraskite, ko jis nori ir ką bandė.",
  audience: "staff",
  goal: "pagal numerį atverti kliento perduotą santrauką ir ją perskaityti per dešimt sekundžių.",
  steps: [
    {
      id: "who-waits",
      anchor: "desk.queue",
      placement: "end",
      title: "Skambina Petras",
      body: text(
        "Sąraše matote, kas laukia ir kiek laiko. Petras pirmas. Prieš skambindamas jis lankėsi pagalbos centre.",
        "Ten jis gavo numerį, kurį gali jums perskaityti, kad nereikėtų visko pasakoti iš naujo.",
      ),
    },
    {
      id: "look-up",
      kind: "practise",
      anchor: "desk.lookup",
      placement: "bottom",
      title: "Suraskite pagal numerį",
      body: text(
        "Petras sako: „Mano numeris – keturi aštuoni trys, devyni vienas septyni.“ Įrašykite jį ir atverkite. Tarpai nesvarbūs.",
      ),
      until: { appears: '[data-hr-anchor="desk.lookup"] [data-hr~="summary"]' },
      hint: text("Į lauką įrašykite 483 917, tada paspauskite mygtuką šalia."),
    },
    {
      id: "what-he-wants",
      target: '[data-hr~="summary-question"]',
      placement: "top",
      title: "Ko jis nori – jo žodžiais",
      body: text(
        "Šią eilutę skaitykite pirmiausia. Tai paties Petro sakinys, ir nuo jo geriausia pradėti: „Norite sužinoti, kodėl lapkričio sąskaita didesnė.“",
      ),
    },
    {
      id: "what-failed",
      kind: "check",
      target: '[data-hr~="summary-failed"]',
      placement: "top",
      title: "Kas nepadėjo",
      body: text("Šis sąrašas naudingiausias: čia matote, ko siūlyti dar kartą nereikia."),
      question: {
        type: "one",
        text: "Kuris straipsnis Petrui nepadėjo?",
        options: [
          {
            id: "bill",
            text: "„Kodėl šio mėnesio sąskaita didesnė?“",
            feedback: "Tad neskaitykite jo Petrui. Jam reikia sužinoti, kas įvyko būtent jo sąskaitoje.",
          },
          { id: "payment-day", text: "„Kaip pakeisti mokėjimo dieną“", feedback: "Šio jis neskaitė." },
          {
            id: "engineer",
            text: "„Kodėl sąskaitoje 35 € už meistrą?“",
            feedback: "Jį skaitė, bet nepasakė, kad nepadėjo. Šiame sąraše jo nėra.",
          },
        ],
        correct: "bill",
      },
    },
    {
      id: "everything",
      kind: "practise",
      target: '[data-hr~="summary-details-toggle"]',
      placement: "top",
      title: "Peržiūrėkite viską",
      body: text(
        "Atverkite likusią dalį. Pamatysite visas paieškas, straipsnius ir ankstesnius kreipinius, naujausius – viršuje.",
      ),
      until: { event: "click" },
      hint: text(
        "Paspauskite eilutę „Rodyti viską“ po santrauka. Jei santraukos ekrane nėra, dar kartą suraskite numerį 483 917.",
      ),
    },
    {
      id: "how-often",
      kind: "check",
      target: '[data-hr~="summary"]',
      placement: "start",
      title: "Kiek jis stengėsi",
      body: text("Iš paieškų skaičiaus galite spręsti, kiek kantrybės klientui dar liko."),
      question: {
        type: "short",
        text: "Kiek kartų Petras ieškojo?",
        correct: ["3", "tris", "tris kartus", "trys", "3 kartus", "3 paieškos"],
        feedback: {
          correct: "Trys paieškos ir du straipsniai. Jis nusipelnė aiškaus atsakymo.",
          wrong: "Suskaičiuokite eilutes po „Ieškojo“ arba perskaitykite eilutę „Jau bandė“.",
        },
      },
    },
    {
      id: "no-proof",
      anchor: "desk.lookup",
      placement: "bottom",
      title: "Numeris – ne slaptažodis",
      body: text(
        "Šešis skaitmenis gali atspėti bet kas. Prieš kalbėdami apie sutartį, kaip visada patikrinkite, kas skambina.",
        "Jei nieko nerandate, paprašykite numerį pakartoti. Jei neranda ir tada, tiesiog paklauskite, dėl ko skambina. Numerio paieška neturi tapti kliento rūpesčiu.",
      ),
    },
  ],
  ending: text("Dešimt skaitymo sekundžių klientui sutaupo kelias minutes."),
};
