/** A day of the week, as in `weekly: { mon: ["08:00-18:00"] }`. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** One day, a run of days (`mon_fri`, or across the weekend, `sat_mon`), or `daily`. */
export type WeekKey = Weekday | `${Weekday}_${Weekday}` | "daily";

/**
 * A time by the office's clock when people answer: `"08:00-18:00"`. An end at or before the start is on the next day
 * (`"22:00-02:00"`). Day and night is `"00:00-24:00"`.
 */
export type Span = `${string}-${string}`;

/** Dates with other hours. `spans: []` is closed. */
export type HoursException = { spans: readonly Span[]; reason?: string } & (
  | { date: string; from?: never; to?: never }
  | { from: string; to: string; date?: never }
);

/**
 * When people answer, by the office's clock. It is plain data: it may come from a CMS (see `parseContacts`) and be passed
 * from a server component.
 */
export interface OpeningHours {
  /** The office's IANA time zone, such as `Europe/Vilnius`. */
  timeZone: string;
  /** Spans by day. A day without a key is closed. */
  weekly: Partial<Record<WeekKey, readonly Span[]>>;
  /** Holidays and other dates (`YYYY-MM-DD` by the office's calendar), which replace the weekly hours of those days. */
  exceptions?: readonly HoursException[];
}

/** Whether somebody answers. Times are milliseconds since the epoch. */
export type Availability =
  | { state: "open" /** When they close; absent if that is not within the next 60 days. */; until?: number }
  | {
      state: "closed";
      /** When they open; absent if that is not within the next 60 days. */
      opensAt?: number;
      /** The reason of today's exception: "Christmas". */
      reason?: string;
    }
  /** No hours were given. */
  | { state: "unknown" };
