export { HandoffReference, type HandoffReferenceProps } from "../handoff/HandoffReference.js";
export { ContactChannels, type ContactChannelsProps } from "./ContactChannels.js";
export { ContactPage, type ContactPageProps } from "./ContactPage.js";
