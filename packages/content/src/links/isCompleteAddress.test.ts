import { describe, expect, it } from "vitest";
import { isCompleteAddress } from "./isCompleteAddress.js";

describe("isCompleteAddress", () => {
  it.each([
    ...[
      "https://example.com",
      "HTTPS://example.com/a?b=c#d",
      "https://xn--bcher-kva.example/",
      "https://ąžuolas.lt/kelias",
    ],
    ...["https://user:pass@example.com:8080/", "http://[::1]/", "https://example.com/50%"],
    ...["mailto:a@example.com", "MAILTO:a@example.com,b@example.com?subject=Hello%20there", "mailto:a%40example.com"],
    ...["mailto:?subject=A%20page&body=x", "mailto:ąž@example.com"],
    ...["tel:+37052000000;ext=12", "tel:8-800-CALL", "tel:(05)200", "sms:+370?body=hi", "sms:?body=hi", "help:pay"],
  ])("accepts %s", (address) => expect(isCompleteAddress(address)).toBe(true));

  it.each([
    ...["https:", "https://", "http:///", "https://example.com:99999/", "https://exa mple.com", "https://%zz/"],
    ...["mailto:", "mailto:help", "mailto:@example.com", "mailto:a@example.com,b", "tel:", "tel:call-us", "sms:"],
  ])("rejects %s", (address) => expect(isCompleteAddress(address)).toBe(false));
});
