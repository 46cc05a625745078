import { ContactChannels } from "../channels/ContactChannels.js";

/** Every way to reach a person, for a contact page. */
export function Channels() {
  return <ContactChannels headingLevel={2} />;
}
