import { describe, expect, it } from "vitest";
import { measureReading } from "./measureReading.js";

// What the defaults of the settings accept.
const isEasy = (text: string, locale: string) => {
  const { unit, value } = measureReading(text, locale);
  return value <= (unit === "lix" ? 50 : 40);
};

const easy: Readonly<Record<string, string>> = {
  en: "You can pay your bill by card. Open the app and choose the bill. Then press Pay. Wait for the light.",
  de: "Sie können Ihre Rechnung mit Karte bezahlen. Öffnen Sie die App und wählen Sie die Rechnung. Warten Sie auf die Bestätigung.",
  lt: "Sąskaitą galite apmokėti kortele. Atidarykite programėlę ir pasirinkite sąskaitą. Tada spauskite Mokėti. Išsiųsime jums žinutę.",
  pl: "Rachunek można opłacić kartą. Otwórz aplikację i wybierz rachunek. Potem naciśnij Zapłać. Wyślemy Ci wiadomość.",
  ru: "Счёт можно оплатить картой. Откройте приложение и выберите счёт. Подождите, пока появится подтверждение.",
  fi: "Voit maksaa laskun kortilla. Avaa sovellus ja valitse lasku. Odota hetki, kunnes näet vahvistuksen.",
  hi: "आप कार्ड से भुगतान कर सकते हैं। ऐप खोलें और बिल चुनें। फिर भुगतान करें दबाएँ।",
  th: "กรุณาชำระเงินด้วยบัตร หรือโอนเงินผ่านธนาคาร จากนั้นกดปุ่มยืนยัน รอสักครู่ ระบบจะส่งอีเมลให้คุณ",
  km: "សូមបង់ប្រាក់តាមកាត។ រង់ចាំបន្តិច។ យើងនឹងផ្ញើអ៊ីមែលទៅអ្នក។ សូមហៅមកយើង។",
  my: "ကတ်ဖြင့်ပေးချေပါ။ ခဏစောင့်ပါ။ အီးမေးလ်ပို့ပါမည်။ ဖုန်းဆက်ပါ။",
  zh: "请用银行卡付款。打开应用，选择账单，然后按付款。没有收到邮件？请给我们打电话！",
  yue: "請用信用卡付款。等一陣。我哋會寄電郵俾你。打電話俾我哋。",
  ja: "カードで支払えます。アプリを開いて、請求書を選びます。少しお待ちください。",
};

const hard: Readonly<Record<string, string>> = {
  en: "Notwithstanding considerable administrative complications affecting international telecommunications infrastructure, ",
  de: "Ungeachtet außerordentlicher verwaltungstechnischer Schwierigkeiten internationaler Telekommunikationsinfrastrukturen, ",
  lt: "Nepaisant administracinių komplikacijų tarptautinėse telekomunikacijų infrastruktūrose pasireiškiančių, ",
  pl: "Niezależnie od okoliczności administracyjnych dotyczących międzynarodowych infrastruktur telekomunikacyjnych, ",
  th: "แม้ว่าโครงสร้างพื้นฐานโทรคมนาคมระหว่างประเทศจะประสบปัญหาด้านการบริหารจำนวนมากและต้องการการประสานงานอย่างใกล้ชิด",
  zh: "尽管国际电信基础设施面临诸多行政方面的复杂问题并且需要各个部门之间长期而深入的协调与配合，",
  yue: "雖然國際電訊基礎設施面對好多行政方面嘅複雜問題並且需要各個部門之間長期而深入嘅協調同配合，",
};

describe("measureReading", () => {
  it.each(Object.entries(easy))("accepts easy text in %s", (locale, text) =>
    expect(isEasy(`${text} `.repeat(8), locale)).toBe(true),
  );

  it.each(Object.entries(hard))("finds hard text in %s", (locale, text) =>
    expect(isEasy(text.repeat(10), locale)).toBe(false),
  );

  it("does not judge a short text", () => expect(measureReading("Telecommunications.", "en").value).toBe(0));
});
