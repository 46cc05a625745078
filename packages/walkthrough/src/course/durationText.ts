/** Writes a time of at least a minute, such as "1 hour, 5 minutes". Shorter times are `undefined`. */
export function durationText(locale: string, seconds: number): string | undefined {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return undefined;
  const values = [
    ["hour", Math.floor(minutes / 60)],
    ["minute", minutes % 60],
  ] as const;
  const texts = values.flatMap(([unit, value]) =>
    value > 0 ? [new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(value)] : [],
  );
  return new Intl.ListFormat(locale, { type: "unit", style: "long" }).format(texts);
}

/** Writes a share from 0 to 1 in percent. */
export function shareText(locale: string, share: number): string {
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share);
}
