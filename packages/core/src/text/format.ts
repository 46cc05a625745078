/**
 * One sentence in each plural form of a language, by the categories of `Intl.PluralRules`. `{count}` is the number. It is plain
 * data, so a server component may pass it on.
 */
export type PluralForms = { other: string } & Partial<Record<"zero" | "one" | "two" | "few" | "many", string>>;

/** Fills the values in braces: `format("until {time}", { time: "18:00" })`. A value that is not given stays as written. */
export function format(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );
}

/** Writes the sentence for a number in the plural form of the language. `Intl` writes the number in place of `{count}`. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return format(form, { count: new Intl.NumberFormat(locale).format(count) });
}
