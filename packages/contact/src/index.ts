export type {
  Channel,
  HumanContacts,
  Journey,
  JourneyAct,
  Messages,
  Topic,
} from "@handrail/core";
export { defineContacts, parseContacts } from "@handrail/core";
export { AvailabilityNote, type AvailabilityNoteProps } from "./availability/AvailabilityNote.js";
export { ContactBoundary, type ContactBoundaryProps } from "./boundary/ContactBoundary.js";
export { ContactLauncher, type ContactLauncherProps } from "./launcher/ContactLauncher.js";
export { ContactPanel, type ContactPanelProps } from "./panel/ContactPanel.js";
export { type HandrailState, type PanelOptions, useHandrail } from "./provider/HandrailContext.js";
export { HandrailProvider, type HandrailProviderProps } from "./provider/HandrailProvider.js";
export { useMessages } from "./provider/useMessages.js";
export { useRecord } from "./provider/useRecord.js";
export { useResolveHref } from "./provider/useResolveHref.js";
export { ContactRail, type ContactRailProps } from "./rail/ContactRail.js";
export { ContactScope, type ContactScopeProps } from "./scope/ContactScope.js";
export { ModalScope } from "./scope/ModalScope.js";
