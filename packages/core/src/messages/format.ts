import type { PluralForms } from "./messages.js";

/** Fills the values in braces: `format("until {time}", { time: "18:00" })`. A value that is not given stays as written. */
export function format(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (written, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : written,
  );
}

/** The sentence for a number, in the plural form its language asks for. `{count}` is the number, written by `Intl`. */
export function plural(locale: string, forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  return format(form, { count: new Intl.NumberFormat(locale).format(count) });
}
