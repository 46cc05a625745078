import OsmHours from "opening_hours";

export const minute = 60_000;

/** Hours as opening_hours.js reads them: by the machine's clock, so set the machine's zone to the office's. */
export function osm(text: string): OsmHours {
  return new OsmHours(text, { lat: 54.68, lon: 25.28, address: { country_code: "lt", state: "" } });
}

/** The wall-clock time in the machine's zone, written as if it were UTC. */
export function wall(at: number): number {
  return at - new Date(at).getTimezoneOffset() * minute;
}

export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
