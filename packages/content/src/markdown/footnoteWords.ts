/** The heading above footnotes, and the label of a link from a note back to the text. */
export interface FootnoteWords {
  title: string;
  back: string;
}

const words: Readonly<Record<string, readonly [title: string, back: string]>> = {
  ar: ["الحواشي", "العودة إلى النص"],
  bg: ["Бележки", "Обратно към текста"],
  cs: ["Poznámky", "Zpět do textu"],
  da: ["Noter", "Tilbage til teksten"],
  de: ["Fußnoten", "Zurück zum Text"],
  el: ["Σημειώσεις", "Επιστροφή στο κείμενο"],
  en: ["Notes", "Back to the text"],
  es: ["Notas", "Volver al texto"],
  et: ["Märkused", "Tagasi teksti juurde"],
  fi: ["Alaviitteet", "Takaisin tekstiin"],
  fr: ["Notes", "Retour au texte"],
  ga: ["Nótaí", "Ar ais go dtí an téacs"],
  he: ["הערות", "חזרה לטקסט"],
  hi: ["टिप्पणियाँ", "पाठ पर वापस"],
  hr: ["Bilješke", "Natrag na tekst"],
  hu: ["Jegyzetek", "Vissza a szöveghez"],
  it: ["Note", "Torna al testo"],
  ja: ["注", "本文に戻る"],
  ko: ["각주", "본문으로 돌아가기"],
  lt: ["Išnašos", "Atgal į tekstą"],
  lv: ["Piezīmes", "Atpakaļ uz tekstu"],
  nb: ["Noter", "Tilbake til teksten"],
  nl: ["Noten", "Terug naar de tekst"],
  pl: ["Przypisy", "Wróć do tekstu"],
  pt: ["Notas", "Voltar ao texto"],
  ro: ["Note", "Înapoi la text"],
  ru: ["Примечания", "Вернуться к тексту"],
  sk: ["Poznámky", "Späť do textu"],
  sl: ["Opombe", "Nazaj na besedilo"],
  sv: ["Noter", "Tillbaka till texten"],
  tr: ["Notlar", "Metne dön"],
  uk: ["Примітки", "Повернутися до тексту"],
  vi: ["Chú thích", "Trở lại văn bản"],
  zh: ["注释", "返回正文"],
};

/** The words of footnotes in a language. `undefined` if they are not known, so that no English stands in another language. */
export function footnoteWords(locale: string): FootnoteWords | undefined {
  const language = locale.toLowerCase().split("-")[0] ?? "";
  const known = Object.hasOwn(words, language) ? words[language] : undefined;
  return known && { title: known[0], back: known[1] };
}
