/**
 * Returns the fault of a link's address, or `undefined` if it opens a channel in one action: `tel:`, `sms:`, `mailto:`, `https:` or
 * a path on this site.
 */
export function addressFault(href: string | null): string | undefined {
  const address = href?.trim() ?? "";
  if (address === "") return "has no address";
  if (address.startsWith("/")) return address.startsWith("//") ? faulty(address) : undefined;
  const [, scheme = "", rest = ""] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case "tel":
      return /^\+?[\d().\s-]*\d[\d().\s-]*(;.*)?$/.test(rest) ? undefined : faulty(address);
    case "sms":
      return /^\+?\d[\d().\s-]*([?&;,].*)?$/s.test(rest) ? undefined : faulty(address);
    case "mailto":
      return /^[^@?\s]+@[^@?\s]+(\?.*)?$/s.test(rest) ? undefined : faulty(address);
    case "https":
      return /^\/\/[^/?#\s]+/.test(rest) && isUrl(address) ? undefined : faulty(address);
    default:
      return faulty(address);
  }
}

function faulty(address: string): string {
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  return `leads to ${JSON.stringify(shown)}, which opens no channel`;
}

function isUrl(address: string): boolean {
  try {
    return new URL(address).hostname !== "";
  } catch {
    return false;
  }
}
