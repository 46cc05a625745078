"use client";
import { useMessages, useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { course } from "@handrail/core/messages/en/course";

/** The course messages, and the language in which numbers and dates are written. */
export interface CourseWords {
  locale: string;
  words: Messages["course"];
}

/** Returns the course messages in the language of the page, or in English if the provider has none. */
export function useCourseMessages(): CourseWords {
  const words = useMessagesOf("course", course);
  const { locale } = useMessages();
  return { locale: words === course ? "en" : locale, words };
}
