import { text } from "../text.js";

/** Search, read and give up as a customer does. */
export const asACustomer = {
  id: "as-a-customer",
  version: 1,
  locale: "lt",
  title: "Penkios minutės kliento vietoje",
  summary: "Ieškokite, skaitykite ir pasakykite „nepadėjo“ tame pačiame pagalbos centre, kuriuo naudojasi klientai.",
  audience: "staff",
  goal: "rasti atsakymą taip, kaip jo ieško klientai.",
  steps: [
    {
      id: "who-comes",
      title: "Kas čia ateina",
      body: text(
        "Žmonės ateina tada, kai kas nors negerai: dingo internetas arba sąskaita didesnė nei praėjusį mėnesį. Daugelis laiko rankoje telefoną, skuba arba skaito ne gimtąja kalba.",
        "Jie ieško vieno sakinio, kuris atsako į klausimą. Dabar pabandysite ir jūs.",
      ),
    },
    {
      id: "search",
      kind: "practise",
      target: '[data-tour="search"]',
      placement: "bottom",
      title: "Ieškokite taip, kaip ieškotų klientas",
      body: text(
        "Įrašykite „sąskaitoje klaida“. Klientai rašo tai, ką mato, o ne paslaugos pavadinimą, ir kartais suklysta. Paieška tam pasirengusi.",
      ),
      until: { appears: '[data-tour="search"] [role="option"]' },
      hint: text("Spustelėkite paieškos lauką viršuje ir rašykite. Atsakymai iškart rodomi po juo."),
    },
    {
      id: "their-word",
      kind: "check",
      title: "Jų žodis, ne mūsų",
      body: text("Mes sakome „Hub“. Paieška atsakymą ras tik tada, jei jame bus ir tas žodis, kurį vartoja klientai."),
      question: {
        type: "short",
        text: "Kokį žodį įrašytumėte, jei niekada nebūtumėte girdėję žodžio „Hub“?",
        correct: [
          "maršrutizatorius",
          "marsrutizatorius",
          "routeris",
          "ruteris",
          "rauteris",
          "modemas",
          "dėžutė",
          "interneto dėžutė",
        ],
        feedback: {
          correct: "Todėl šis žodis yra tarp raktažodžių atsakymuose apie „Hub“.",
          wrong: "Pagalvokite apie dėžutę, iš kurios namuose sklinda internetas. Kaip ją vadina jūsų šeima?",
        },
      },
    },
    {
      id: "open-question",
      kind: "practise",
      target: '[data-tour="faq"]',
      placement: "top",
      title: "Atverkite trumpą atsakymą",
      body: text(
        "Pasirinkite vieną iš klausimų. Atsakymas atsivers čia pat, o perskaityti jį užtruks pusę minutės.",
        "Kai dėl to paties paskambins klientas, atsakykite tą patį. Svetainėje, telefonu ir pokalbyje atsakymas vienas.",
      ),
      until: { event: "click", target: '[data-tour="faq"] summary' },
      hint: text("Kiekviena eilutė su rodykle yra klausimas. Paspauskite bet kurią."),
    },
    {
      id: "did-not-help",
      kind: "practise",
      target: '[data-tour="article"] [data-hr~="feedback"]',
      placement: "top",
      title: "Pasakykite, kad nepadėjo",
      body: text(
        "Kiekvieno straipsnio pabaigoje klausiame, ar jis padėjo. Paspauskite „Ne“ ir stebėkite juostą po klausimu.",
      ),
      until: { appears: '[data-tour="article"] [data-hr~="rail"][data-risen]' },
      hint: text("„Ne“ – antrasis mygtukas po klausimu."),
    },
    {
      id: "after-no",
      kind: "check",
      title: "Kas bus po „Ne“",
      body: text("Tai ką tik matėte ekrane."),
      question: {
        type: "one",
        text: "Ką parodome klientui, kuriam atsakymas nepadėjo?",
        options: [
          {
            id: "articles",
            text: "Dar tris straipsnius ta pačia tema",
            feedback: "Kam kartą nepadėjo, tas retai nori skaityti dar tris kartus.",
          },
          {
            id: "person",
            text: "Žmones, kurie gali padėti, ir tai, ką jiems perduosime",
            feedback: "Klientas gali ir pašalinti tai, ko perduoti nenori.",
          },
          {
            id: "survey",
            text: "Anketą, kurią pirmiausia reikia užpildyti",
            feedback: "Paklausti, kodėl nepadėjo, galime, bet atsakyti niekas neprivalo.",
          },
        ],
        correct: "person",
      },
    },
    {
      id: "why-a-person",
      when: { step: "after-no", is: "wrong" },
      target: '[data-tour="article"] [data-hr~="rail"]',
      placement: "top",
      title: "Po „Ne“ – žmogus",
      body: text(
        "Pažiūrėkite į juostą po straipsniu: ji padidėjo. Joje parašyta, kas dabar dirba ir ką perduosime, pavyzdžiui, paiešką ir straipsnį.",
        "Daugiau straipsnių tik atimtų laiko. Pakanka vieno nepadėjusio atsakymo, kad pasiūlytume žmogų.",
      ),
    },
  ],
  ending: text("Dabar žinote, ką klientas jau patyrė, kol suskambo jūsų telefonas."),
};
