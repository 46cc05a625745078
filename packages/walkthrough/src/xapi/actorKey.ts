import type { XapiActor } from "./statement.js";

/** The identifier of an actor. Their name may change. */
export function actorKeyOf(actor: XapiActor): string {
  if ("account" in actor) return JSON.stringify([actor.account.homePage, actor.account.name]);
  return "mbox" in actor ? actor.mbox : actor.mbox_sha1sum;
}
