import { createArticle } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../languages/allLanguages.js";
import { createSearchIndex } from "./createSearchIndex.js";

/** Indexes articles that have only these titles, with the title as the id. */
const indexOf = (titles: readonly string[], locale = "en") =>
  createSearchIndex(
    titles.map((title) => createArticle(title, title, { locale, summary: "", text: "" })),
    { locale, language: allLanguages[locale] },
  );
const find = (titles: readonly string[], question: string, locale = "en") =>
  indexOf(titles, locale)
    .search(question)
    .hits.map(({ id }) => id);

describe("createSearchIndex with the words of customers", () => {
  it.each([
    ["en", "HG8245Q", ["Set up your HG8245Q router", "Set up your HG8245H router"]],
    ["en", "hg-8245q", ["Set up your HG8245Q router", "Set up your HG8245H router"]],
    ["en", "8245Q", ["Set up your HG-8245Q router", "Set up your HG-8245H router"]],
    ["en", "0800123999", ["Call 0800 123 999", "Call 0800 123 456"]],
    ["en", "0800 123 999", ["Call 0800123999", "Call 0800123456"]],
    ["en", "5 G", ["Use 5G", "Use 4G"]],
    ["en", "5g", ["Use 5 G", "Use 4 G"]],
    ["en", "iphone 13", ["Set up an iPhone13", "Set up an iPhone14"]],
    ["en", "iphone13", ["iPhone 13 eSIM", "iPhone 14 eSIM"]],
    ["en", "windows10", ["Windows 10 setup", "Windows 11 setup"]],
    ["en", "100mbps", ["Up to 100 Mbps", "Up to 200 Mbps"]],
    ["en", "iOS17", ["Update to iOS 17.1", "Update to iOS 16.4"]],
    ["en", "iPhone 13", ["My iPhone13", "My iPhone14"]],
    ["en", "HG8245Q", ["HG 8245 Q", "HG 8245 H"]],
    ["en", "HG 8245 Q", ["HG8245Q", "HG8245H"]],
    ["ja", "パスワード", ["ﾊﾟｽﾜｰﾄﾞの再設定", "住所の変更"]],
    ["ja", "ﾊﾟｽﾜｰﾄﾞ", ["パスワードの変更", "住所の変更"]],
    ["zh", "剩餘流量", ["剩余流量", "账单流量"]],
    ["zh", "電視臺", ["电视台", "电视机"]],
    ["zh", "后付费", ["後付費", "預付費"]],
    ["zh", "帐单", ["我的账单", "我的名单"]],
    ["en", "help@example.com", ["Write to help@example.com", "Write to sales@example.com"]],
    ["en", "35", ["A fee of €35", "A fee of €53"]],
    ["en", "used", ["Use the app", "Open the app"]],
    ["en", "bought", ["Buy a phone", "Sell a phone"]],
    ["en", "frozen screen", ["The screen can freeze", "The screen is new"]],
    ["en", "swapped", ["Swap a phone", "Sell a phone"]],
    ["en", "stopped working", ["Stop the working app", "Start the working app"]],
    ["en", "slower", ["Slow internet", "No internet"]],
    ["es", "me cobraron", ["Un cobro de más", "Una llamada de más"]],
    ["pl", "umowie", ["Umowa", "Adres"]],
    ["ru", "картой", ["Карта", "Счет"]],
    ["ru", "как платить", ["Оплата счёта", "Смена адреса"]],
    ["pl", "nie pamiętam haseł", ["Zmiana hasła", "Zmiana adresu"]],
    ["lt", "sumokėti", ["Mokėjimas internetu", "Adresas internete"]],
    ["de", "gekündigt", ["Vertrag kündigen", "Vertrag ändern"]],
    ["fr", "paiement refusé", ["Payer ma facture", "Changer d'adresse"]],
    ["bg", "искам да платя", ["Плащане на сметка", "Смяна на адрес"]],
    ["he", "חשבונות", ["תשלום חשבון", "שינוי כתובת"]],
    ["he", "שהחשבון", ["חשבון גבוה", "כתובת חדשה"]],
    ["ar", "فواتير", ["فاتورة الشهر", "عنوان الشهر"]],
    ["en", "planning", ["Plan your visit", "Cancel your visit"]],
    ["fr", "abonnement", ["Résilier l'abonnement", "Changer d’adresse"]],
    ["fr", "l’abonnement", ["Votre abonnement mobile", "Votre adresse"]],
    ["it", "offerta", ["Disdire dell'offerta", "Cambiare indirizzo"]],
    ["it", "offerta", ["Scegli un'offerta", "Scegli un indirizzo"]],
    ["de", "Rechnung", ["Handyrechnung ansehen", "Vertrag ansehen"]],
    ["de", "Nummer", ["Rufnummer mitnehmen", "Vertrag mitnehmen"]],
    ["de", "Handyrechnung", ["Ihre Rechnung", "Ihr Vertrag"]],
    ["de", "aendern", ["Adresse ändern", "Adresse ansehen"]],
    ["ru", "счет", ["Мой счёт", "Мой адрес"]],
    ["ar", "فاتورة", ["ادفع الفاتورة", "غير العنوان"]],
    ["ar", "بالفاتورة", ["فاتورة الشهر", "عنوان الشهر"]],
    ["ar", "اشتراكي", ["إلغاء الاشتراك", "غير العنوان"]],
    ["he", "חשבון", ["תשלום החשבון", "שינוי כתובת"]],
    ["tr", "IŞIK", ["ışık yanıyor", "kırmızı yanıyor"]],
    ["el", "λογαριασμος", ["Ο ΛΟΓΑΡΙΑΣΜΌΣ μου", "Η διεύθυνση μου"]],
    ["ja", "ぱすわーど", ["パスワードを忘れた", "住所を変更する"]],
    ["zh", "帳單", ["我的账单", "我的地址"]],
    ["en", "ｐａｓｓｗｏｒｄ", ["Forgotten password", "Forgotten address"]],
    ["ar", "50", ["باقة ٥٠", "باقة ٦٠"]],
  ])("in %s finds for %s the first of %j", (locale, question, titles) => {
    expect(find([...titles].reverse(), question, locale)[0]).toBe(titles[0]);
  });

  it.each([
    ["Set up your HG8245H router", "HG8245Q"],
    ["Error 0x80070005", "0x80079999"],
    ["Call 0800123456", "0800123999"],
    ["Call 0800 123 456", "0800 123 999"],
    ["Router address 192.168.1.1", "192.168.1.2"],
    ["Version 10.2.1", "10.2.2"],
    ["Update to iOS 17.1", "update to ios 17.2"],
    ["A fee of 3.50", "fee of 3.60"],
  ])("is not sure of %s for another code, %s", (title, question) => {
    expect(indexOf([title, "My bill is wrong"]).search(question).confidence).not.toBe("sure");
  });

  it.each([
    ["The app does not start", "the app does not start version 7.4.2"],
    ["Restart the HG8245H router", "restart the hg8245h router 10.2.1"],
  ])("is sure of %s for %s, whose other code it does not contradict", (title, question) => {
    expect(indexOf([title, "My bill is wrong", "Order a SIM card", "Move home"]).search(question).confidence).toBe(
      "sure",
    );
  });

  it.each(["パスワード", "ﾊﾟｽﾜｰﾄﾞ"])("finds both widths of letters for %s", (question) => {
    expect(find(["パスワードの変更", "ﾊﾟｽﾜｰﾄﾞの再設定"], question, "ja")).toHaveLength(2);
  });

  it("takes swapped letters for a slip and not for another form of a word", () => {
    expect(find(["Late fees and interest", "Internet is slow"], "interent")[0]).toBe("Internet is slow");
  });

  it.each([
    ["pay", ["Change the day I pay", "Payment methods"]],
    ["car", ["Car insurance", "Card payments"]],
    ["card", ["Block a card", "Cardholder"]],
  ])("takes %s for a word, then for the beginning of one", (question, titles) => {
    expect(find([...titles].reverse(), question)).toEqual(titles);
  });

  it.each(["pasword", "passwrod", "passwordd", "passwird"])("finds a password for %s", (question) => {
    expect(find(["My bill is wrong", "Forgotten password"], question)).toEqual(["Forgotten password"]);
  });

  it.each(["adress", "nubmer", "engeneer", "ruoter", "sim crad", "lsot phone"])("shows hits for %s", (question) => {
    const titles = [
      "New address",
      "Keep your number",
      "The engineer is late",
      "Restart the router",
      "A SIM card",
      "A lost phone",
    ];
    const { hits, confidence } = indexOf(titles).search(question);
    expect(hits.length).toBeGreaterThan(0);
    expect(confidence).not.toBe("none");
  });

  it("puts the exact word above other forms of it", () => {
    expect(find(["Bills explained", "Billing explained", "Bill explained"], "bill")[0]).toBe("Bill explained");
  });

  it.each([
    ["de", "Hallo", "Hallo und willkommen"],
    ["lt", "labas, ačiū", "Labas, tai mes"],
    ["zh", "您好", "您好"],
    ["en", "b", "Line B of your bill"],
    ["ru", "б", "Строка Б"],
  ])("in %s is not sure of a greeting or a letter, %s", (locale, question, title) => {
    const { hits, confidence } = indexOf([title, "Anders"], locale).search(question);
    expect([hits[0]?.id, confidence]).toEqual([title, "unsure"]);
  });

  it("is sure of one Chinese character", () => {
    expect(indexOf(["卡", "地址", "账单", "流量"], "zh").search("卡").confidence).toBe("sure");
  });

  it.each(["hi", "how do i", "what is this", "to be or not to be", "please help"])(
    "is not sure of anything for %s",
    (question) => {
      const index = indexOf(["How do I pay", "What is this charge", "Hi", "Please help us"]);
      expect(index.search(question).confidence).not.toBe("sure");
    },
  );
});
