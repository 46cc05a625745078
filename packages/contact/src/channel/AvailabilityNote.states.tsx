import { defineStates } from "@handrail-tooling/testing/states";
import { AvailabilityNote } from "./AvailabilityNote.js";

/** The states of the note, inside a sentence of the page. */
export const availabilityNoteStates = defineStates(
  AvailabilityNote,
  {
    props: { channel: "phone" },
    render: (props) => (
      <p>
        Our help line: <AvailabilityNote {...props} />
      </p>
    ),
  },
  {
    open: { description: "During office hours.", shows: { text: /^Open until 18:00/ } },
    closed: { description: "At night.", page: { hours: "closed" }, shows: { text: /^Opens tomorrow 08:00/ } },
    holiday: {
      description: "On a holiday, with its name.",
      page: { hours: "holiday" },
      shows: { text: /Christmas/ },
    },
  },
);
