/** A Monday morning, a Sunday night and a holiday at the demo company's office. */
export const instants = {
  open: Date.parse("2026-11-16T10:00:00+02:00"),
  closed: Date.parse("2026-11-15T23:00:00+02:00"),
  holiday: Date.parse("2026-12-25T11:00:00+02:00"),
};
