export { ContactPage, type ContactPageProps } from "./page/ContactPage.js";
export { ContactChannels, type ContactChannelsProps } from "./panel/ContactChannels.js";
export { HandoffReference, type HandoffReferenceProps } from "./reference/HandoffReference.js";
