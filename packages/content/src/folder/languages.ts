const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** Returns whether a name is the tag of a language that exists: `lt`, `pt-BR`, `zh-Hans`, but not `drafts`. */
export function isLanguageTag(name: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(name)) return false;
  try {
    return names.of(name) !== undefined;
  } catch {
    return false;
  }
}

/** Returns the tag among `tags` that fits a language best: the same, a shorter one, or another of the same language. */
export function closestTag(locale: string, tags: readonly string[]): string | undefined {
  const parts = locale.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join("-");
    const found = tags.find((tag) => tag.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return tags.find((tag) => tag.toLowerCase().split("-")[0] === parts[0]);
}
