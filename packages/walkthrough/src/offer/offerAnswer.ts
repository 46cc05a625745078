import type { Walkthrough } from "@handrail/core";
import { type SafeStorage, safeStorage } from "@handrail/core/storage";
import { isRecord } from "@handrail/core/validation";

/** What the user answered to an offer. */
export type OfferAnswer = "started" | "later" | "never";

interface Stored {
  version: number;
  answer: OfferAnswer;
  /** When it was answered, as `Date.now()`. */
  at: number;
}

/**
 * Whether a tour may be offered: the user has not answered this version of it, or said "later" long enough ago. Nothing is offered where the
 * browser stores nothing, since an answer could not be remembered.
 * @param laterMs How long "later" is, in milliseconds.
 */
export function mayOffer({ id, version }: Walkthrough, laterMs: number, storage = safeStorage("local")): boolean {
  if (!storage.persistent) return false;
  const stored = storage.get(keyOf(id), isStored);
  if (stored?.version !== version) return true;
  const age = Date.now() - stored.at;
  // A clock that was set back must not hide it for years.
  return stored.answer === "later" && (age >= laterMs || age < 0);
}

/** Remembers the user's answer. */
export function storeAnswer(
  { id, version }: Walkthrough,
  answer: OfferAnswer,
  storage: SafeStorage = safeStorage("local"),
): void {
  storage.set(keyOf(id), { version, answer, at: Date.now() } satisfies Stored);
}

const keyOf = (id: string) => `handrail:offer:${id}`;
const answers: Readonly<Record<OfferAnswer, true>> = { started: true, later: true, never: true };

function isStored(value: unknown): value is Stored {
  if (!isRecord(value)) return false;
  const { version, answer, at } = value;
  return (
    typeof version === "number" &&
    typeof at === "number" &&
    typeof answer === "string" &&
    Object.hasOwn(answers, answer)
  );
}
