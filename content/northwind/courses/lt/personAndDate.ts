import { text } from "../text.js";

/** Finish an answer with a person and a date. */
export const personAndDate = {
  id: "person-and-date",
  version: 1,
  locale: "lt",
  title: "Žmogus ir data",
  summary: "Ko, be teksto, reikia kiekvienam atsakymui: kaip pasiekti žmogų ir kada atsakymą vėl patikrinti.",
  audience: "staff",
  goal: "paskelbti atsakymą, kuris lieka teisingas ir nieko nepalieka be pagalbos.",
  steps: [
    {
      id: "person",
      kind: "practise",
      anchor: "editor.person",
      placement: "top",
      title: "Kas padės, jei neužteks?",
      body: text(
        "Pasirinkite, kas padės, kai teksto neužtenka. Oranžinė lemputė gali reikšti gedimą, tad pagalvokite, kas dirba naktį.",
      ),
      until: { appears: '[data-hr-anchor="editor.person"][data-ok]' },
      hint: text("Dėl gedimų skambinama į gedimų liniją. Ten atsiliepia dieną ir naktį."),
    },
    {
      id: "no-numbers",
      kind: "check",
      anchor: "editor.preview",
      placement: "start",
      title: "Iš kur atsiranda numeris",
      body: text("Peržiūroje atsakymas jau nukreipia į žmogų."),
      question: {
        type: "one",
        text: "Kodėl dedame nuorodą į kanalą, o ne rašome telefono numerį tekste?",
        options: [
          {
            id: "pretty",
            text: "Nes nuoroda gražesnė",
            feedback: "Grožis čia nesvarbus. Pagalvokite apie dieną, kai numeris pasikeis.",
          },
          {
            id: "one-place",
            text: "Nes tada numeris visiems atsakymams keičiamas vienoje vietoje",
            feedback: "Ir darbo laikas šalia jo visada teisingas.",
          },
          {
            id: "fewer-calls",
            text: "Nes paslėpus numerį skambina mažiau žmonių",
            feedback: "Numerių niekada neslepiame. Nuorodoje jis matomas.",
          },
        ],
        correct: "one-place",
      },
    },
    {
      id: "review-date",
      kind: "practise",
      anchor: "editor.review",
      placement: "top",
      title: "Kada vėl patikrinsime?",
      body: text(
        "Pasirinkite dieną, kada šį atsakymą kas nors turi perskaityti iš naujo, ne vėliau kaip po metų. Praėjus šiai dienai, skaitytojai matys, kad jis gali būti pasenęs.",
      ),
      until: { appears: '[data-hr-anchor="editor.review"][data-ok]' },
      hint: text("Pavyzdžiui, po pusmečio. Įrašykite datą arba atverkite kalendorių."),
    },
    {
      id: "months",
      kind: "check",
      title: "Kainos keičiasi greičiau",
      body: text("Kainas, mokesčius ir teises tikriname dukart per metus. Visa kita – bent kartą per metus."),
      question: {
        type: "short",
        text: "Rašote atsakymą, kuriame yra kaina. Po kiek mėnesių jį reikia patikrinti?",
        correct: ["6", "šeši", "šešių", "po 6", "po 6 mėnesių", "6 mėnesiai", "po šešių mėnesių", "po pusmečio"],
        feedback: {
          correct: "Arba dar anksčiau, jei žinote, kad kaina pasikeis.",
          wrong: "Dukart per metus – tai kas pusę iš dvylikos mėnesių.",
        },
      },
    },
    {
      id: "parts",
      kind: "check",
      title: "Atsakymo dalys",
      body: text("Visi pagalbos centro atsakymai sudėti vienodai, kad skaitytojai nepasiklystų."),
      question: {
        type: "order",
        text: "Išdėstykite atsakymo dalis eilės tvarka.",
        options: [
          { id: "person", text: "Žmogus, jei nepavyko" },
          { id: "steps", text: "Žingsniai, ne daugiau kaip penki" },
          { id: "question", text: "Kliento klausimas" },
          { id: "answer", text: "Atsakymas vienu sakiniu" },
        ],
        correct: ["question", "answer", "steps", "person"],
        feedback: {
          correct:
            "Jei kalbama apie sukčiavimą, mirtį ar pavojų, žmogus eina iškart po atsakymo, prieš visus žingsnius.",
          wrong: "Klausimas, atsakymas, kaip tai padaryti ir kas padės, jei nepavyks.",
        },
      },
    },
    {
      id: "read-aloud",
      anchor: "editor.preview",
      placement: "start",
      title: "Perskaitykite balsu",
      body: text(
        "Tokį atsakymą matys klientai. Perskaitykite jį balsu. Kur pritrūksta oro, padarykite du sakinius. Kur užkliūvate, rinkitės kitą žodį.",
        "Tada paklauskite kolegos iš kitos komandos, ar suprato. Geresnio patikrinimo nėra.",
      ),
    },
  ],
  ending: text("Parašėte atsakymą, kurį žmonės supranta."),
};
