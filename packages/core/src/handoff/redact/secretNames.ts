/** Names of secrets that may also end a longer word, as in `accessToken`. */
const nameEndings = [
  "passw(?:or[dt])?",
  "passphrase",
  "pwd",
  "secret",
  "token",
  "api[-_ ]?key",
  "credential",
  String.raw`slaptažod\p{L}{0,3}`,
  String.raw`парол\p{L}{0,2}`,
  "kennwort",
  "contraseña",
  "mot de passe",
  "senha",
  "hasło",
  "wachtwoord",
  "lösenord",
  "salasana",
].join("|");

/** Names of secrets that match only at the start of a word, because "pin" is also in "shopping". */
const wholeNames = [
  "pin",
  "puk",
  "otp",
  "cvv",
  "cvc",
  "cvv2",
  "sid",
  "session[-_]?id",
  "authorization",
  "bearer",
  "access[-_]?key",
  "private[-_]?key",
].join("|");

/** Parts of query and fragment parameters that hold a secret, as in `?access_key=…`. */
const parameterEndings = [
  "key",
  "code",
  "sig",
  "signature",
  "sid",
  "state",
  "nonce",
  "hash",
  "otp",
  "pass",
  "session",
].join("|");

/** Between a name and its secret: "=", ":", or "is" in several languages. */
const assignment = String.raw`["']?\s{0,3}(?:[:=]|\s(?:is|yra|ist|est|es|=)\s)\s{0,3}`;
const wordStart = String.raw`(?<!\p{L})`;

/** The name of a secret with the sign or word that assigns it, or `Bearer`: the secret follows. */
export const secretName = new RegExp(
  `(?:${nameEndings}|${wordStart}(?:${wholeNames}))${assignment}|${wordStart}bearer\\s{1,3}`,
  "giu",
);

/** The name of a secret parameter of an address with its "=": the secret follows. */
export const secretParameter = new RegExp(`(?<=[?&#;])[\\w.-]{0,40}(?:${parameterEndings})=`, "gi");
