/** Words that say nothing about the target of a link, by language. A text that consists only of them is vague. */
const words: Readonly<Record<string, string>> = {
  ar: "هنا انقر اضغط اقرأ المزيد من الرابط هذا هذه الصفحة",
  de: "hier klick klicken klicke sie bitte mehr weitere info infos informationen details lesen erfahren weiter weiterlesen link dies diese diesem diesen dieser seite zu zum zur auf den die das der drücken tippen ansehen anzeigen siehe",
  en: "here click press tap more read learn see find out view go to for the it this that link page details info information on at please",
  es: "aquí haga haz clic pulse pulsa más leer saber ver enlace este esta página detalles información",
  fr: "ici cliquez cliquer plus suite lire la le les en savoir voir lien ce cette page détail détails d info infos informations sur",
  it: "qui clicca premi di più leggi scopri vedi link questa questo pagina dettagli informazioni",
  lt: "čia spauskite paspauskite spustelėkite spausti paspausti daugiau plačiau išsamiau skaityti skaitykite sužinoti sužinokite nuoroda nuorodą šis ši šią šioje puslapis puslapį puslapyje informacija informacijos žiūrėti peržiūrėti",
  nl: "hier klik klikken meer lees lezen weten informatie link deze pagina details bekijk verder",
  pl: "tutaj tu kliknij naciśnij więcej czytaj przeczytaj dowiedz się zobacz sprawdź informacji szczegóły link ten ta tę strona stronę dalej",
  pt: "aqui clique clicar mais leia ler saiba ver link este esta página detalhes informações",
  ru: "здесь тут сюда нажмите кликните щёлкните щелкните подробнее подробности читать читайте далее узнать узнайте больше ссылка ссылке ссылку эта эту этой страница страницу по на",
  uk: "тут сюди натисніть клікніть докладніше детальніше читати читайте далі дізнатися дізнайтеся більше посилання ця цю сторінка сторінку за",
};

/** The same in languages without spaces. Longer ones come first. */
const unspacedWords: Readonly<Record<string, string>> = {
  ja: "クリック タップ こちら リンク ページ もっと 詳しく 詳細 見る 読む 押す ここ この は を の",
  zh: "点击 點擊 这里 這裡 这儿 此处 此處 这个 這個 更多 了解 查看 阅读 閱讀 详情 詳情 详细 詳細 链接 連結 页面 頁面 信息 資訊 点 點 按 请 請 看 此 的",
};

/** Returns whether a link text does not say where the link leads: “here”, “find out more”. */
export function isVagueLinkText(text: string, locale: string): boolean {
  const parts = text.toLocaleLowerCase(locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return text !== "";
  const language = locale.toLowerCase().split("-")[0] ?? "";
  if (Object.hasOwn(unspacedWords, language)) {
    const known = (unspacedWords[language] ?? "").split(" ");
    return known.reduce((rest, word) => rest.replaceAll(word, ""), parts.join("")) === "";
  }
  const known = Object.hasOwn(words, language) ? (words[language] ?? "").split(" ") : [];
  return parts.every((part) => known.includes(part));
}
