import { AvailabilityNote } from "@handrail/contact";

/** Your own text with the availability of the telephone. */
export function Telephone() {
  return (
    <p>
      Our telephone: 700 55 010. <AvailabilityNote channel="phone" />
    </p>
  );
}
