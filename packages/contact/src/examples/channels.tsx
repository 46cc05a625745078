import { ContactChannels } from "../channels/ContactChannels.js";

/** All channels, for a contact page. */
export function Channels() {
  return <ContactChannels headingLevel={2} />;
}
