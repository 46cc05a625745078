"use client";
import { useMessages } from "@handrail/contact";

/** Returns the attributes of content whose language is not that of the page (WCAG 3.1.2); none where they are the same. */
export function useForeignLanguage(locale: string | undefined): { lang: string; dir: "auto" } | undefined {
  const page = useMessages().locale;
  return locale === undefined || locale === page ? undefined : { lang: locale, dir: "auto" };
}
