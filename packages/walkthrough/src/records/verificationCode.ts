import { sha1 } from "./hash.js";
import type { TrainingRecord } from "./trainingRecord.js";

/** Crockford's Base32: no I, L, O and U, which are confused with digits or make words. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 8;

/**
 * Makes a short code for a certificate, to compare a printed copy with the record. Anyone who knows the record can compute it, so it is no
 * proof against forgery: look the certificate up in your records instead.
 * @returns two groups of four characters, or `undefined` without a certificate
 * @example verificationCode(record) // "7K3M-Q2XD"
 */
export function verificationCode({ training, learner, award }: TrainingRecord): string | undefined {
  if (!award) return undefined;
  const hash = sha1(new TextEncoder().encode(JSON.stringify([training, learner ?? null, award.id])));
  const code = Array.from(hash.slice(0, codeLength), (byte) => alphabet[byte % alphabet.length]).join("");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Whether a code that someone typed is the code of a record. Spaces, dashes, small letters and O for 0 or I and L for 1 do not matter. */
export function isVerificationCode(record: TrainingRecord, typed: string): boolean {
  const code = verificationCode(record);
  return code !== undefined && typed.length <= 100 && normalized(typed) === normalized(code);
}

function normalized(code: string): string {
  const characters = code.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return characters.replaceAll("O", "0").replace(/[IL]/g, "1");
}
