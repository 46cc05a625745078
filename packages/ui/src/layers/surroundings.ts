const inherited = ["dir", "lang", "data-hr-scheme", "data-hr-contrast", "data-hr-brand"];

/**
 * A dialog or the card of a tour is rendered away from its part of the page. Returns direction, language, scheme, contrast and brand from the
 * ancestors of `place`, so that it gets the same.
 */
export function surroundingsOf(place: Element): readonly (readonly [name: string, value: string])[] {
  return inherited.flatMap((name) => {
    const value = place.closest(`[${name}]`)?.getAttribute(name);
    return value == null ? [] : [[name, value] as const];
  });
}
