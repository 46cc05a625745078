import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { AvailabilityNote } from "./AvailabilityNote.js";
import { availabilityNoteStates as states } from "./AvailabilityNote.states.js";

const meta = {
  title: "Components/Contact/AvailabilityNote",
  component: AvailabilityNote,
} satisfies Meta<typeof AvailabilityNote>;
export default meta;

export const Open = story(states.open);
export const Closed = story(states.closed);
export const Holiday = story(states.holiday);
