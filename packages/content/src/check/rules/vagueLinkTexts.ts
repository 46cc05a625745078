const texts: Readonly<Record<string, readonly string[]>> = {
  ar: ["هنا", "انقر هنا", "اقرأ المزيد", "المزيد"],
  de: ["hier", "klicken sie hier", "hier klicken", "mehr", "mehr lesen", "weiterlesen", "link", "diese seite"],
  en: [
    "here",
    "click here",
    "press here",
    "tap here",
    "more",
    "read more",
    "learn more",
    "see more",
    "link",
    "this",
    "this page",
    "this link",
  ],
  es: ["aquí", "haga clic aquí", "haz clic aquí", "más", "leer más", "saber más", "enlace"],
  fr: ["ici", "cliquez ici", "plus", "lire la suite", "en savoir plus", "lien", "cette page"],
  it: ["qui", "clicca qui", "leggi di più", "scopri di più", "link"],
  ja: ["こちら", "ここ", "ここをクリック", "詳細"],
  lt: ["čia", "spauskite čia", "spustelėkite čia", "daugiau", "skaityti daugiau", "plačiau", "nuoroda", "šis puslapis"],
  nl: ["hier", "klik hier", "meer", "lees meer", "link"],
  pl: ["tutaj", "tu", "kliknij tutaj", "więcej", "czytaj więcej", "link", "ta strona"],
  pt: ["aqui", "clique aqui", "mais", "leia mais", "saiba mais"],
  ru: ["здесь", "тут", "нажмите здесь", "подробнее", "читать далее", "ссылка"],
  uk: ["тут", "натисніть тут", "докладніше", "читати далі"],
  zh: ["这里", "点击这里", "此处", "更多", "了解更多", "链接", "點擊這裡", "這裡"],
};

/** Returns whether a link text does not say where the link leads: “here”, “read more”. */
export function isVagueLinkText(text: string, locale: string): boolean {
  const language = locale.toLowerCase().split("-")[0] ?? "";
  const known = Object.hasOwn(texts, language) ? (texts[language] ?? []) : [];
  const characters = [...text.toLocaleLowerCase(locale)];
  const isOfWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const plain = characters
    .slice(Math.max(0, characters.findIndex(isOfWord)), characters.findLastIndex(isOfWord) + 1)
    .join("")
    .replace(/\s+/g, " ");
  return plain === "" ? text !== "" : known.includes(plain);
}
