import { type HelpContent, type HumanContacts, parseContacts } from "@handrail/core";
import { defineCourse, parseHelp, type TrainingCourse } from "@handrail/core/content";
import { courses as coursesEn } from "../courses/en/index.js";
import { courses as coursesLt } from "../courses/lt/index.js";
import contactsEn from "../dist/contacts.en.json" with { type: "json" };
import contactsLt from "../dist/contacts.lt.json" with { type: "json" };
import helpEn from "../dist/help.en.json" with { type: "json" };
import helpLt from "../dist/help.lt.json" with { type: "json" };

/** The demo content in one language. */
export interface DemoContent {
  content: HelpContent;
  contacts: HumanContacts;
}

/** Northwind Broadband's help centre, by language. */
export const northwind: { en: DemoContent; lt: DemoContent } = {
  en: { content: parseHelp(helpEn), contacts: parseContacts(contactsEn) },
  lt: { content: parseHelp(helpLt), contacts: parseContacts(contactsLt) },
};

/** The courses for Northwind's new advisers, by language. */
export const staffCourses: { en: readonly TrainingCourse[]; lt: readonly TrainingCourse[] } = {
  en: coursesEn.map((course) => defineCourse(course)),
  lt: coursesLt.map((course) => defineCourse(course)),
};
