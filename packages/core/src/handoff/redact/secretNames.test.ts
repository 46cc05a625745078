import { describe, expect, it } from "vitest";
import { secretName, secretParameter } from "./secretNames.js";

/** The part of a text that names a secret. */
function nameIn(text: string, pattern: RegExp): string | undefined {
  return text.match(pattern)?.[0];
}

describe("secretName", () => {
  it.each([
    ...[
      "passw",
      "password",
      "passwort",
      "passphrase",
      "pwd",
      "secret",
      "token",
      "apikey",
      "api key",
      "api-key",
      "api_key",
    ],
    ...[
      "credential",
      "slaptažodis",
      "slaptažodį",
      "пароль",
      "парол",
      "kennwort",
      "contraseña",
      "mot de passe",
      "senha",
    ],
    ...["hasło", "wachtwoord", "lösenord", "salasana"],
  ])("finds %s at the end of a word, in upper and lower case", (name) => {
    expect(nameIn(`my ${name}: x`, secretName)).toBe(`${name}: `);
    expect(nameIn(`my${name.toUpperCase()}=x`, secretName)).toBe(`${name.toUpperCase()}=`);
  });

  it.each([
    ...["pin", "puk", "otp", "cvv", "cvc", "cvv2", "sid", "sessionid", "session-id", "session_id", "authorization"],
    ...["bearer", "accesskey", "access_key", "privatekey", "private-key"],
  ])("finds %s as a whole word only", (name) => {
    expect(nameIn(`my ${name}: x`, secretName)).toBe(`${name}: `);
    expect(nameIn(`my${name}: x`, secretName)).toBeUndefined();
  });

  it.each([":", "=", " = ", " : ", '": ', "'=", "   :   ", " is ", " yra ", " ist ", " est ", " es "])(
    "accepts %j as the assignment",
    (assignment) => {
      expect(nameIn(`password${assignment}x`, secretName)).toBe(`password${assignment}`);
    },
  );

  it.each(["password x", "password, x", "passwordis x", "the password was x", "token    : x"])(
    "finds no assignment in %j",
    (text) => {
      expect(nameIn(text, secretName)).toBeUndefined();
    },
  );

  it("accepts Bearer without an assignment", () => {
    expect(nameIn("Bearer abc", secretName)).toBe("Bearer ");
    expect(nameIn("forbearer abc", secretName)).toBeUndefined();
  });
});

describe("secretParameter", () => {
  it.each(["key", "code", "sig", "signature", "sid", "state", "nonce", "hash", "otp", "pass", "session"])(
    "finds a parameter that ends in %s",
    (name) => {
      expect(nameIn(`/a?${name}=1`, secretParameter)).toBe(`${name}=`);
      expect(nameIn(`/a?b=1&x_${name}=1`, secretParameter)).toBe(`x_${name}=`);
      expect(nameIn(`/a#${name}=1`, secretParameter)).toBe(`${name}=`);
    },
  );

  it.each(["/a?keyboard=1", "key=1", "/key=1", "/a?page=2"])("finds none in %s", (address) => {
    expect(nameIn(address, secretParameter)).toBeUndefined();
  });
});
