/**
 * The identity of what a draft says. A duplicated tab or a page that is opened again has the same draft, and so the same id for
 * the same texts; a text that was changed is another message.
 * @param texts The texts of the draft, in a fixed order.
 */
export function messageIdOf(draftId: string, texts: readonly string[]): string {
  return `${draftId}-${hash(JSON.stringify(texts))}`;
}

// Two 32-bit hashes, joined as text. Collisions matter only within one draft.
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
