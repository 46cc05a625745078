import type { Language } from "../engine/language.js";

/**
 * Arabic. The prefixes are the article, and what is written together with it; the endings are possessive pronouns, then those of the plural and of
 * the feminine. The irregular words are plurals that change the vowels inside. Measured: five letters find more than six.
 */
export const ar: Language = {
  comparedLetters: 5,
  stopWords:
    "في من على إلى عن مع هل ما ماذا كيف متى أين لماذا لم لا أن إن هذا هذه ذلك التي الذي أنا لي كان يمكن يمكنني قد أو و ثم بعد لدي مرحبا شكرا",
  prefixes: ["وال بال كال فال لل ال و"],
  irregular:
    "فاتوره فواتير,رقم ارقام,عقد عقود,هاتف هواتف,شريحه شرايح,رسم رسوم,مبلغ مبالغ,شهر اشهر شهور,يوم ايام,سعر اسعار,عرض عروض,فرع فروع,خط خطوط,جهاز اجهزه," +
    "بنك بنوك,قرض قروض,رصيد ارصده,سبب اسباب,رمز رموز,برنامج برامج,عميل عملاء,مشكله مشاكل,وثيقه وثايق,عنوان عناوين,رساله رسايل,صوره صور,مال اموال,اسم اسماء,قيمه قيم,تاجر تجار,متجر متاجر,حد حدود,سحب سحوبات",
  endings: ["هما هم ها نا كم ه ي", "ات ان ون ين ته تي تك ت"],
};
