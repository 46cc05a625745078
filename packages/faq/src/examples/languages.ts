import type { FaqItem } from "../index.js";

/** Real questions in other scripts and with long words, to look at. */
export const inArabic: readonly FaqItem[] = [
  {
    id: "invoice",
    locale: "ar",
    title: "كيف أدفع فاتورتي؟",
    text: "يمكنك الدفع بالبطاقة من صفحة حسابك، أو بتحويل مصرفي إلى الرقم المكتوب على الفاتورة.\n\nيصل التحويل عادةً خلال يومي عمل.",
  },
  {
    id: "moving",
    locale: "ar",
    title: "سأنتقل إلى منزل جديد. هل يمكنني نقل الاشتراك؟",
    text: "نعم. أخبرنا بالعنوان الجديد قبل أسبوعين من الانتقال، وسنتفق معك على موعد التركيب.",
  },
  {
    id: "router",
    locale: "ar",
    title: "لماذا يضيء الموجّه باللون الأحمر؟",
    text: "لا يصل الإنترنت إلى الجهاز. افصل الكهرباء عنه عشر ثوانٍ ثم أعد توصيله.",
  },
];

/** Compound words that are wider than a small screen. */
export const inGerman: readonly FaqItem[] = [
  {
    id: "kuendigung",
    locale: "de",
    title: "Wie widerspreche ich der Rechtsschutzversicherungsbeitragsanpassungsmitteilung?",
    text: "Schreiben Sie uns innerhalb eines Monats. Die Widerspruchsbearbeitungsgebührenbefreiung gilt für alle Privathaushaltsversicherungsnehmerinnen und -nehmer.",
  },
  {
    id: "zaehler",
    locale: "de",
    title: "Wo finde ich meine Stromzählerablesungsbestätigungsnummer?",
    text: "Sie steht oben rechts auf der letzten Jahresverbrauchsabrechnung.",
  },
];

/** Text without spaces between its words. */
export const inChinese: readonly FaqItem[] = [
  {
    id: "pay",
    locale: "zh-Hans",
    title: "我怎样付款？",
    text: "您可以在账户页面用银行卡付款，也可以转账到账单上的账号。\n\n转账一般需要两个工作日到账。",
  },
  {
    id: "move",
    locale: "zh-Hans",
    title: "我要搬家，可以把宽带迁到新地址吗？",
    text: "可以。请在搬家前两周告诉我们新地址，我们会和您约定安装时间。",
  },
];
