import { ContactChannels } from "@handrail/contact/channels";

/** All channels, for your own contact page. */
export function Channels() {
  return <ContactChannels headingLevel={2} />;
}
