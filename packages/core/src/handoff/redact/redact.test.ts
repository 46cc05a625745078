import { describe, expect, it } from "vitest";
import { redact } from "./redact.js";

describe("redact", () => {
  it.each([
    "iPhone 15",
    "iPhone 15 Pro 128/256/512 GB",
    "Fibre 500, 24 months",
    "since 2026-11-16",
    "on 16.11.2026, 10.00-18.00",
    "500 2026-11-16 10:30",
    "2024/2025 and 2019 – 2026",
    "1 000 000 and 10.50 EUR",
    "bills of 12.50 - 15.90",
    "2 kg @ 3.50",
    "look at page two dot com",
    "my password is wrong, help",
    "the PIN is blocked",
    "error code: E15",
    "call 112 or 1455",
    "how-to-reset-your-password-in-2026-with-an-iphone",
    "wh-1000xm5-noise-cancelling-headphones-black",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Galaxy S24 Ultra 512 GB, Wi-Fi 6E AX5400, Air 13 M3 16/512",
    "Invoice 2026/11 for 45.90 €, 1,234,567.89 in all",
    "handleSubmitButtonClickEventListener",
    "iOS 17.4.1, ISO 27001:2022, 24/7, room 12-14, order #12345",
    "Kodėl mano sąskaita tokia didelė? 🙂 ¿Por qué? لماذا؟",
    "",
  ])("does not change %j", (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each([
    ["Write to anna@example.com, please", "Write to […], please"],
    ["Ąžuolas.ž@įmonė.lt wrote", "[…] wrote"],
    ["anna @ example.com", "[…]"],
    ["anna＠example．com", "[…]"],
    ["anna [at] example [dot] com", "[…]"],
    ["anna at example dot com", "[…]"],
    ["https://x.lt/help?email=anna%40x.lt&page=2", "https://x.lt/help?email=[…]&page=2"],
    ["card 4111-1111-1111-1111, exp 12/27", "card […], exp 12/27"],
    ["1 2 4111 1111 1111 1111", "1 2 […]"],
    ["٤١١١ ١١١١ ١١١١ ١١١١", "[…]"],
    ["４１１１１１１１１１１１１１１１", "[…]"],
    ["𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏 x", "[…] x"],
    ["12345\u200b67", "[…]"],
    ["+370 600 12345 or (555) 123-4567", "[…] or […]"],
    ["06.12.34.56.78", "[…]"],
    ["0521/12 34 56", "[…]"],
    ["born as 901231/1234", "born as […]"],
    ["case 4471/000123", "case […]"],
    ["LT12 1000 0111 0100 1000", "[…]"],
    ["GB29 NWBK 6016 1331 9268 19.", "[…]."],
    ["order 48391720 is late", "order […] is late"],
    ["eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "[…]"],
    ["550e8400-e29b-41d4-a716-446655440000", "[…]"],
    ["password: hunter2 works", "password: […] works"],
    ['password: "two words" works', 'password: "[…]" works'],
    ["my password is hunter2!", "my password is […]"],
    ["slaptažodis yra katinas1", "slaptažodis yra […]"],
    ["?token=a&b&page=2", "?token=[…]&page=2"],
    ['{"token":"abc"}', '{"token":"[…]"}'],
    ["Authorization: Bearer abc.def", "Authorization: Bearer […]"],
    ["https://anna:pw@intranet/x", "https://[…]/x"],
    ["https://x.lt/?access_key=zz9#top", "https://x.lt/?access_key=[…]"],
    ["token=& and more", "token=[…] and more"],
    ["password: &&a&b c", "password: […] c"],
  ])("redacts %j to %j", (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});
