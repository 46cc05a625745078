import { text } from "../text.js";

/** Answer without asking for what the handoff already says. */
export const neverAskAgain = {
  id: "never-ask-again",
  version: 1,
  locale: "lt",
  title: "Atsakykite neklausdami iš naujo",
  summary: "Pirmasis jūsų sakinys, užklausos perėmimas ir perdavimas specialistui.",
  audience: "staff",
  goal: "perimti užklausą ir nepaklausti nieko, ką klientas jau perdavė.",
  steps: [
    {
      id: "first-sentence",
      kind: "check",
      anchor: "desk.case",
      placement: "start",
      title: "Pirmasis jūsų sakinys",
      body: text("Santrauką perskaitėte, o Petras laukia, kol prabilsite."),
      question: {
        type: "one",
        text: "Kaip pradedate pokalbį su Petru?",
        options: [
          {
            id: "how-can-i",
            text: "„Laba diena, kuo galiu padėti?“",
            feedback: "Dabar jam teks iš naujo pasakoti tai, ką jau perdavė.",
          },
          {
            id: "have-you-read",
            text: "„Ar skaitėte mūsų straipsnį apie sąskaitas?“",
            feedback: "Santraukoje parašyta, kad skaitė ir kad nepadėjo.",
          },
          {
            id: "i-see",
            text: "„Laba diena, Petrai. Norite sužinoti, kodėl lapkričio sąskaita didesnė. Ji priešais mane.“",
            feedback: "Jis girdi, kad yra suprastas, o klausti dukart nereikėjo.",
          },
        ],
        correct: "i-see",
      },
    },
    {
      id: "show-you-read",
      when: { step: "first-sentence", is: "wrong" },
      anchor: "desk.case",
      placement: "start",
      title: "Parodykite, kad perskaitėte",
      body: text(
        "Kas turi kartoti, tas nustoja pasitikėti dar jums nepradėjus. Vienu sakiniu pasakykite, ką žinote, ir leiskite pataisyti.",
        "„Norite sužinoti, kodėl …, o straipsnis apie sąskaitas nepadėjo. Ar gerai supratau?“",
      ),
    },
    {
      id: "write-reply",
      kind: "practise",
      anchor: "desk.reply",
      placement: "top",
      title: "Parašykite atsakymą",
      body: text(
        "35 € – už meistro vizitą spalio 29 d., kai jis pakeitė sulūžusį lizdą. Parašykite Petrui vieną ar du sakinius: pirma atsakymą, tada kas bus toliau.",
      ),
      until: { appears: '[data-hr-anchor="desk.reply"][data-written]' },
      hint: text(
        "Pavyzdžiui: „Papildomi 35 € yra už meistro vizitą spalio 29 d. Jei manote, kad tai klaida, šiandien patikrinsiu ir jums paskambinsiu.“",
      ),
    },
    {
      id: "take-over",
      kind: "practise",
      anchor: "desk.take-over",
      placement: "top",
      title: "Perimkite užklausą",
      body: text("Nuo šiol Petras mato jūsų vardą, ir niekas kitas jam neatsako. Perimkite, kai būsite pasirengę."),
      until: { appears: '[data-hr-anchor="desk.taken"]' },
      hint: text("Mygtukas yra po jūsų atsakymu."),
    },
    {
      id: "do-not-ask",
      kind: "check",
      target: '[data-hr~="summary"]',
      placement: "bottom",
      title: "Ko klausti nereikia",
      body: text("Į vienus klausimus santrauka atsako, į kitus atsakyti negali."),
      question: {
        type: "several",
        text: "Ko Petro niekada neklausiate, nes tai parašyta santraukoje?",
        options: [
          { id: "question", text: "Koks jo klausimas" },
          { id: "identity", text: "To, ko reikia patikrinti, kas skambina" },
          { id: "product", text: "Apie kurią paslaugą kalbama" },
          { id: "agree", text: "Ar jis su mokesčiu sutinka" },
          { id: "tried", text: "Ką jis jau bandė" },
        ],
        correct: ["question", "product", "tried"],
        feedback: {
          correct: "O kas skambina, vis tiek patikrinkite, ir paklauskite, ko jis norėtų.",
          wrong: "Santraukoje parašyti trys dalykai. Kas skambina ir ko jis pageidauja, ten neparašyta.",
        },
      },
    },
    {
      id: "call-order",
      kind: "check",
      title: "Visas pokalbis",
      body: text("Pokalbis, kai klientas turi numerį, visada vyksta vienodai."),
      question: {
        type: "order",
        text: "Išdėstykite pokalbio su numerį turinčiu klientu dalis eilės tvarka.",
        options: [
          { id: "answer", text: "Atsakyti į klausimą" },
          { id: "open", text: "Pagal numerį atverti santrauką" },
          { id: "next", text: "Pasakyti, kas bus toliau ir kada" },
          { id: "check", text: "Patikrinti, kas skambina" },
          { id: "repeat", text: "Vienu sakiniu pasakyti, ką perskaitėte" },
        ],
        correct: ["open", "repeat", "check", "answer", "next"],
        feedback: {
          correct: "Perskaityti, tai parodyti, patikrinti, atsakyti ir pažadėti tik tai, ką galite įvykdyti.",
          wrong:
            "Klientas pirmiausia turi išgirsti, kad žinote, apie ką kalbama. Apie sutartį kalbėkite tik patikrinę, kas skambina.",
        },
      },
    },
    {
      id: "hand-on",
      anchor: "desk.trainer",
      placement: "bottom",
      title: "Kai reikia specialisto",
      body: text(
        "Kai kurioms užklausoms reikia specialisto. Perduokite jas kartu su santrauka ir pridėkite savo sakinį. Klientas niekada neturi pradėti iš pradžių.",
        "Abejojate? Mentorius – už vieno paspaudimo, net jei dar kalbate su klientu.",
      ),
    },
  ],
  ending: text("Petras skambino kartą, papasakojo kartą ir gavo atsakymą."),
};
