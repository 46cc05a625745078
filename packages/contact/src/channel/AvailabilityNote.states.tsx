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
    open: { description: "During office hours.", shows: { text: /^Open until 6 pm/ } },
    closed: { description: "At night.", page: { hours: "closed" }, shows: { text: /^Opens tomorrow 8 am/ } },
    holiday: {
      description: "On a holiday, with its name.",
      page: { hours: "holiday" },
      shows: { text: /Christmas/ },
    },
  },
);
