import { text } from "../text.js";

/** Why a person is offered everywhere, and never after something else. */
export const alwaysAPerson = {
  id: "always-a-person",
  version: 1,
  locale: "lt",
  title: "Žmogus – visada",
  summary: "Ką pažadame klientams ir kodėl niekam nereikia pirmiausia ką nors perskaityti.",
  audience: "staff",
  goal: "paaiškinti mūsų pažadą ir jo laikytis atsakydami.",
  steps: [
    {
      id: "promise",
      target: '[data-tour="contact"]',
      placement: "top",
      title: "Mūsų pažadas",
      body: text(
        "Kad ir kurioje pagalbos centro vietoje būtų klientas, žmogų jis pasiekia vienu paspaudimu. Šioje juostoje matyti, kas gali padėti ir ar tie žmonės dabar dirba.",
        "Juosta yra kiekviename puslapyje ir visada: naktį, kai paieška nieko neranda ir kai dingsta internetas.",
      ),
    },
    {
      id: "all-ways",
      kind: "practise",
      target: '[data-tour="contact"] button[data-hr~="more-ways-summary"]',
      placement: "top",
      title: "Visi būdai mus pasiekti",
      body: text(
        "Paspauskite „Kiti būdai“. Pažiūrėkite, kada dirbame ir kiek kas kainuoja, nes klientai klaus ir vieno, ir kito. Tada sąrašą uždarykite.",
      ),
      until: { event: "click" },
      hint: text("„Kiti būdai“ – paskutinis juostos mygtukas."),
    },
    {
      id: "scams",
      kind: "practise",
      target: ".centre-topics",
      placement: "bottom",
      title: "Kada žmogus pirmesnis už atsakymus",
      body: text(
        "Pasirinkite temą „Sukčiavimas“. Čia juosta yra virš atsakymų, o ne po jais. Kas šią akimirką praranda pinigus, neturėtų skaityti.",
      ),
      until: { appears: '[data-tour="faq"] > [data-risen]:first-child' },
      hint: text("Tai viena iš paskutinių temų. Mažame ekrane gali tekti paslinkti žemyn."),
    },
    {
      id: "person-first",
      kind: "check",
      title: "Dvi temos kitokios",
      body: text("Daugumoje temų pirma eina atsakymas, o žmogus – iškart po juo."),
      question: {
        type: "several",
        text: "Kuriose temose žmogus rodomas prieš visus atsakymus?",
        options: [
          { id: "billing", text: "Sąskaitos ir mokėjimai" },
          { id: "fraud", text: "Sukčiavimas" },
          { id: "moving", text: "Persikraustymas" },
          { id: "bereavement", text: "Mirus artimajam" },
        ],
        correct: ["fraud", "bereavement"],
        feedback: {
          correct: "Abiem atvejais skaitymas kainuoja per daug: vienur pinigų, kitur jėgų.",
          wrong: "Pagalvokite, kur tekstas tik pakenktų. Tokios temos dvi.",
        },
      },
    },
    {
      id: "already-answered",
      kind: "check",
      title: "Atsakymas yra svetainėje",
      body: text("Skambina Lina. Ji klausia, iki kurios dienos reikia sumokėti. Svetainėje tai parašyta žodis žodin."),
      question: {
        type: "one",
        text: "Lina klausia to, kas jau parašyta svetainėje. Ką darote?",
        options: [
          {
            id: "link",
            text: "Pasakau, kad tai yra svetainėje, ir išsiunčiu nuorodą",
            feedback: "Ji nusprendė paskambinti. Gal svetainėje jau buvo, o gal jai sunku skaityti.",
          },
          {
            id: "ask",
            text: "Paklausiu, ar ji žiūrėjo svetainėje",
            feedback: "Tai skamba kaip priekaištas ir į klausimą neatsako.",
          },
          {
            id: "answer",
            text: "Pasakau dieną ir paklausiu, ar atsiųsti ir raštu",
            feedback: "Atsakymas – vienu sakiniu, o rinktis gali ji pati.",
          },
        ],
        correct: "answer",
      },
    },
    {
      id: "nobody-reads-first",
      when: { step: "already-answered", is: "wrong" },
      title: "Niekam nereikia pirmiausia skaityti",
      body: text(
        "Pagalbos centras yra pasiūlymas. Kas skambina, tas jau nusprendė kalbėtis su žmogumi, ir aiškintis, kodėl, neprivalo.",
        "Todėl pirmiausia atsakykite. Nuoroda tinka kaip priedas: „Galiu atsiųsti ir raštu.“",
      ),
    },
    {
      id: "stolen-phone",
      kind: "check",
      title: "Skambutis 23.00 val.",
      body: text(
        "Jonas skambina į gedimų liniją, kuri veikia dieną ir naktį. Prieš valandą iš jo pavogė telefoną, jis susijaudinęs.",
      ),
      question: {
        type: "order",
        text: "Prieš valandą pavogtas telefonas. Kokia tvarka padedate?",
        options: [
          { id: "new-sim", text: "Paaiškinti, kaip gauti naują SIM kortelę" },
          { id: "block", text: "Užblokuoti SIM kortelę" },
          { id: "calm", text: "Pasakyti, kad žalą galite sustabdyti iškart" },
          { id: "calls", text: "Kartu peržiūrėti, ar nėra svetimų skambučių" },
        ],
        correct: ["calm", "block", "calls", "new-sim"],
        feedback: {
          correct: "Jis iškart girdi, kad juo rūpinamasi, o kiekviena minutė iki blokavimo gali kainuoti.",
          wrong:
            "Pirmiausia vienas sakinys, kad jis galėtų klausytis. Tada tai, kas sustabdo žalą, ir tik paskui tai, kas gali palaukti.",
        },
      },
    },
  ],
  ending: text("Jei įsiminsite tik vieną dalyką: pirmiausia padėkite, aiškinkite paskui."),
};
