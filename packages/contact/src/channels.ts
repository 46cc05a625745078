export { ContactChannels, type ContactChannelsProps } from "./panel/ContactChannels.js";
