import { text } from "../text.js";

/** Write a title and a first sentence that customers understand. */
export const answerFirst = {
  id: "answer-first",
  version: 1,
  locale: "lt",
  title: "Pirmiausia – atsakymas",
  summary: "Vidinę pastabą paverskite antrašte ir pirmu sakiniu, kuriuos supras kiekvienas.",
  audience: "staff",
  goal: "parašyti antraštę, kokią įrašytų klientas, ir vienu sakiniu į ją atsakyti.",
  steps: [
    {
      id: "your-reader",
      anchor: "editor.note",
      placement: "bottom",
      title: "Jūsų skaitytojas",
      body: text(
        "Rašykite vienuolikmečiui, kuris sunerimęs arba pavargęs. Jis nekvailas. Tiesiog neturi laiko aiškintis, ką norėjote pasakyti.",
        "Šią pastabą atsiuntė technikai. Jūs ją paversite atsakymu.",
      ),
    },
    {
      id: "title",
      kind: "practise",
      anchor: "editor.title",
      placement: "bottom",
      title: "Klauskite taip, kaip klausia klientas",
      body: text("Vietoj antraštės įrašykite klausimą kliento lūpomis. Niekas nesako „LED būsenos indikacija“."),
      until: { appears: '[data-hr-anchor="editor.title"][data-ok]' },
      hint: text("Pavyzdžiui: „Kodėl „Hub“ lemputė oranžinė?“ Gale – klaustukas, o techninių žodžių nėra."),
    },
    {
      id: "which-first",
      kind: "check",
      title: "Kuris pirmas sakinys tinka?",
      body: text("Klausimas toks: „Kodėl „Hub“ lemputė oranžinė?“"),
      question: {
        type: "one",
        text: "Kuriuo sakiniu pradedate atsakymą apie oranžinę lemputę?",
        options: [
          {
            id: "thanks",
            text: "„Dėkojame, kad pasirinkote „Hub“, kurio priekyje yra lemputė.“",
            feedback: "Mandagu, bet perskaitęs žmogus žino tiek pat, kiek žinojo.",
          },
          {
            id: "amber",
            text: "„Oranžinė reiškia, kad internetas „Hub“ nepasiekia.“",
            feedback: "Šeši žodžiai, ir atsakyta.",
          },
          {
            id: "depends",
            text: "„Galimos įvairios priežastys, priklausomai nuo linijos būsenos.“",
            feedback: "Priežastys eina po atsakymo, o „linijos būsena“ – tik mūsų žodžiai.",
          },
        ],
        correct: "amber",
      },
    },
    {
      id: "answer-then-reasons",
      when: { step: "which-first", is: "wrong" },
      title: "Pirma atsakymas, paskui priežastys",
      body: text(
        "Daugelis perskaito vieną sakinį ir išeina. Todėl jo turi pakakti: taip, ne, kaina, data, vieta arba ką tai reiškia.",
        "Priežastys, išimtys ir žingsniai eina toliau, kiekvienas atskiru sakiniu.",
      ),
    },
    {
      id: "answer",
      kind: "practise",
      anchor: "editor.answer",
      placement: "top",
      title: "Atsakykite vienu sakiniu",
      body: text("Parašykite pirmą sakinį: ne daugiau kaip 15 žodžių ir viena mintis."),
      until: { appears: '[data-hr-anchor="editor.answer"][data-ok]' },
      hint: text("Pavyzdžiui: „Oranžinė reiškia, kad internetas „Hub“ nepasiekia.“ Gale padėkite tašką."),
    },
    {
      id: "our-words",
      kind: "check",
      title: "Žodžiai, kuriuos vartojame tik mes",
      body: text("Jei kaimynas taip nesakytų, žodis yra mūsų, ne jo."),
      question: {
        type: "several",
        text: "Kuriuos iš šių žodžių pakeistumėte?",
        options: [
          { id: "provisioning", text: "paslaugos aktyvavimas" },
          { id: "cable", text: "laidas" },
          { id: "terminate", text: "sutarties nutraukimo procedūra" },
          { id: "light", text: "lemputė" },
          { id: "cpe", text: "galinė įranga" },
        ],
        correct: ["provisioning", "terminate", "cpe"],
        feedback: {
          correct: "Sakykite „įjungti“, „atsisakyti paslaugos“ ir „Hub“.",
          wrong: "Kiekvieną perskaitykite balsu. Ar taip sakytumėte močiutei? Trijų tikrai nesakytumėte.",
        },
      },
    },
  ],
  ending: text("Antraštė ir pirmas sakinys parašyti. Dauguma skaitytojų daugiau ir nepamatys."),
};
