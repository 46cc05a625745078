import type { Weekday } from "./openingHours.js";

/** The messages for opening hours. Names in braces are placeholders: `{time}`. */
export interface HoursMessages {
  /** Short names of the days, as in a schedule. */
  days: Record<Weekday, string>;
  open: string;
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
  /** The end of a day on a 12-hour clock, because "12 am" is easily misread. @default what `Intl` writes */
  midnight?: string;
}

/** The messages that are needed to describe opening hours. */
export interface DescribeMessages {
  /** The language, as a BCP 47 tag. */
  locale: string;
  hours: HoursMessages;
}
