import type { Weekday } from "./openingHours.js";

/** The words for opening hours. Values in braces are filled in: `{time}`. */
export interface HoursMessages {
  /** Short names of the days, as in a schedule. */
  days: Record<Weekday, string>;
  open: string;
  closed: string;
  /** `{time}` in the office's zone, which is also the visitor's. */
  openUntil: string;
  /** `{time}` in the office's zone and `{yours}` in the visitor's. */
  openUntilYours: string;
  openAlways: string;
  opensAt: string;
  opensAtYours: string;
  closedFor: string;
  /** `{reason}`: "Christmas". */
  closedToday: string;
  /** A `{schedule}` and the `{zone}` of its times. */
  officeTime: string;
  everyDay: string;
  dayAndNight: string;
  tomorrow: string;
}

/** The part of `Messages` that opening hours are described with. */
export interface DescribeMessages {
  /** The language, as a BCP 47 tag. */
  locale: string;
  hours: HoursMessages;
}
