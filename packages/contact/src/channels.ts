export { ContactPage, type ContactPageProps } from "./page/ContactPage.js";
export { ContactChannels, type ContactChannelsProps } from "./panel/ContactChannels.js";
