import type { FormMessages, FormStartMessages, OutcomeMessages } from "../../parts/form.js";

/** The Lithuanian messages that a contact form shows before anything is sent. */
export const formStart: FormStartMessages = {
  title: "Parašykite mums",
  name: "Jūsų vardas",
  email: "Jūsų el. pašto adresas",
  phone: "Jūsų telefono numeris",
  subject: "Dėl ko rašote",
  message: "Jūsų žinutė",
  optional: "(nebūtina)",
  send: "Siųsti",
  problems: "Kai ką reikia pataisyti",
  nameMissing: "Įrašykite savo vardą",
  emailMissing: "Įrašykite el. pašto adresą, kad galėtume atsakyti",
  emailWrong: "Įrašykite el. pašto adresą taip: vardas@example.com",
  emailOrPhoneMissing: "Įrašykite el. pašto adresą arba telefono numerį, kad galėtume atsakyti",
  phoneMissing: "Įrašykite telefono numerį, kad galėtume paskambinti",
  phoneWrong: "Įrašykite telefono numerį, pavyzdžiui, +370 600 00000",
  subjectMissing: "Įrašykite, dėl ko rašote",
  messageMissing: "Įrašykite žinutę",
  consentMissing: "Pažymėkite langelį, kad sutinkate, arba paskambinkite mums",
  messageLong: "Sutrumpinkite žinutę iki {count} ženklų",
  fieldLong: "Sutrumpinkite iki {count} ženklų",
  charactersLeft: "Liko ženklų: {count}",
  charactersOver: "Ženklų per daug: {count}",
  files: "Pridėkite nuotraukų ar dokumentų",
  filesHint: "Daugiausia {count}, kiekvienas iki {size}.",
  fileLarge: "{name} yra didesnis nei {size}. Pasirinkite mažesnį.",
  fileType: "Failo {name} atverti negalime. Pasirinkite kito tipo failą.",
  fileEmpty: "Failas {name} tuščias. Pasirinkite kitą.",
  fileUnreadable:
    "Failo {name} nebegalime perskaityti: jis pakeistas, perkeltas arba ištrintas. Pasirinkite jį iš naujo.",
  filesMany: "Daugiausia galima pridėti failų: {count}. Kiti nepridėti.",
  fileRemove: "Pašalinti {name}",
  fileRemoved: "{name} pašalintas",
  draftRestored: "Išsaugojome, ką buvote parašę.",
  draftFiles: "Failus reikia pridėti iš naujo.",
  draftTopic: "Tema: {topic}.",
  draftClear: "Išvalyti",
  handoffTitle: "Ką čia jau bandėte",
  handoffWhy: "Perduokite tai, kad nereikėtų kartoti. Galite viską pakeisti ar pašalinti.",
  handoffAgree: "Perduoti tai kartu su žinute",
  sending: "Žinutė siunčiama",
  asking: "Žinutė galbūt gauta",
  postedWhy:
    "Ją siuntėte iš šio puslapio, bet iš čia nematome, ar ji gauta. Jei patvirtinimo negavote, pataisykite ją ir siųskite dar kartą arba paskambinkite.",
  notLoaded:
    "Nepavyko įkelti dalies šio puslapio, tad žinutė dar neišsiųsta. Jūsų tekstas išsaugotas: siųskite dar kartą arba paskambinkite.",
  change: "Pataisyti",
  another: "Rašyti kitą žinutę",
};

const outcomes: OutcomeMessages = {
  filesSending: "Siunčiami failai",
  waitingOffline: "Žinutė bus išsiųsta, kai prisijungsite prie interneto",
  waitingLater: "Žinutė netrukus bus siunčiama dar kartą",
  waitingStored: "Ji išsaugota šiame įrenginyje. Puslapį galite uždaryti: žinutė bus išsiųsta, kai čia sugrįšite.",
  waitingNotStored: "Neuždarykite šio puslapio, kol žinutė bus išsiųsta, nes ši naršyklė jos neišsaugo.",
  waitingUnreachable: "Žinutės kol kas nepavyksta išsiųsti",
  waitingUnreachableWhy:
    "Bandysime toliau. Gali būti, kad ją blokuoja šis įrenginys ar tinklas, pavyzdžiui, reklamų blokavimo programa. Išjunkite ją šioje svetainėje arba paskambinkite mums.",
  askingWhy:
    "Ryšys nutrūko anksčiau, nei tai sužinojome. Jei siųsite dar kartą, galbūt gausime ją dukart. Nieko blogo.",
  askingOffline: "Žinutė greičiausiai dar neišsiųsta",
  askingOfflineWhy:
    "Atrodo, kad nėra interneto ryšio. Kai jis atsiras, siųskite dar kartą. Jei žinutę gausime dukart, nieko blogo.",
  sent: "Žinutė išsiųsta",
  sentReference: "Jūsų kreipinio numeris",
  sentNext: "Ją perskaitys ir jums atsakys žmogus.",
  accepted: "Žinutė gauta",
  acceptedNext: "Ją perskaitys ir jums atsakys žmogus.",
  handedOff: "Žinutė perduota",
  handedOffNext: "Iš čia nematome, ar ji gauta. Jei atsakymo nebus, paskambinkite.",
  failed: "Žinutė neišsiųsta",
  failedRefused: "Ji nepriimta. Jūsų tekstas išsaugotas: pataisykite jį, siųskite dar kartą arba paskambinkite.",
  failedNotAllowed:
    "Galbūt baigėsi jūsų prisijungimo laikas arba puslapis buvo atvertas per ilgai. Jūsų tekstas išsaugotas: įkelkite puslapį iš naujo ir siųskite dar kartą arba paskambinkite.",
  failedNotAllowedNotStored:
    "Galbūt baigėsi jūsų prisijungimo laikas arba puslapis buvo atvertas per ilgai. Ši naršyklė jūsų teksto neišsaugo: nusikopijuokite jį, prieš palikdami puslapį, arba paskambinkite.",
  failedTooLarge:
    "Ji per didelė, greičiausiai dėl failų. Jūsų tekstas išsaugotas: pataisykite žinutę ir pašalinkite failų arba paskambinkite.",
  failedOtherDesk: "Ji laukia išsiuntimo kitame mūsų puslapyje. Galite ją siųsti iš čia arba paskambinti mums.",
  failedNoReference:
    "Negavome kreipinio numerio, tad nesame tikri. Jūsų tekstas išsaugotas: siųskite dar kartą arba paskambinkite.",
  failedExpired: "Per savaitę jos išsiųsti nepavyko. Jūsų tekstas išsaugotas: siųskite dar kartą arba paskambinkite.",
  again: "Siųsti dar kartą",
  discard: "Nesiųsti",
  copyReference: "Kopijuoti",
  copied: "Nukopijuota",
  youWrote: "Jūs parašėte:",
};

/** The Lithuanian messages of the contact form. */
export const form: FormMessages = /* @__PURE__ */ Object.assign({}, formStart, outcomes);
