/**
 * Stop words by language. They get a low weight and are never dropped, because in a question of three words even "how" carries
 * information. The lists are short on purpose: long lists make results for short questions worse.
 */
const lists: Readonly<Record<string, string>> = {
  en: "i im ive a an the is are was be been am do does did to of in on at for from by with and or but if it its this that my me you your we our can could would should will may have has had how what when where why which who not no there so as about up out get got just please help need want any some make hi hello thank know tell",
  lt: "ir ar kad kaip kas ką kur kada kodėl yra buvo būti man mano mes jūs aš tu jis ji tai šis ši su be į iš už ant apie per po prie nuo iki o bet jei ne turi galiu galima gali noriu reikia",
  pl: "i a w we z ze na do o od po za u czy jak co kto gdzie kiedy dlaczego jest są był być się nie to ten ta te mój moja moje mi mnie ja ty dla przez przy jego jej oraz lub ale który",
  ru: "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по ее мне если или для от о из до мой моя где когда почему это этот есть при можно нужно",
  bg: "и в във на не че с със за от до по как какво кога къде защо кой коя е са съм да се си ми ме аз ти то това този тази но или ако при мога може ли",
  de: "ich ein eine einen der die das den dem ist sind war sein bin zu von in im an am auf für mit und oder aber wenn es mein meine mir mich sie wir kann können wie was wann wo warum nicht kein so bitte",
  fr: "je un une le la les des de du est sont à au aux en sur pour par avec et ou mais si ce cette mon ma mes me vous nous que qui quoi comment quand où pourquoi ne pas peux puis l d j",
  es: "yo un una el la los las de del es son a al en por para con y o pero si este esta mi mis me usted nosotros que qué quién cómo cuándo dónde no puedo se",
  ar: "في من على إلى عن مع هل ما ماذا كيف متى أين لماذا لم لا أن إن هذا هذه ذلك التي الذي أنا لي كان يمكن يمكنني قد أو و ثم بعد لدي",
  he: "אני את של על עם לא זה זאת מה איך מתי איפה למה יש אין לי הוא היא אם או גם כי אפשר",
  zh: "的 了 是 我 在 和 有 不 吗 怎么 什么 如何 您 你 可以 这 那 与 或 到",
  ja: "の は を に が で と も か です ます する どう 何 私",
};

/** Returns the stop words of a language, separated by spaces; an empty string for a language without a list. */
export function stopWords(locale: string): string {
  return lists[locale.split("-")[0] ?? ""] ?? "";
}
