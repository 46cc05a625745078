export type {
  Channel,
  HumanContacts,
  Journey,
  JourneyInput,
  Messages,
  Topic,
} from "@handrail/core";
export { defineContacts, parseContacts } from "@handrail/core";
export { AvailabilityNote, type AvailabilityNoteProps } from "./channel/AvailabilityNote.js";
export { type HandrailState, type PanelOptions, useHandrail } from "./context/HandrailContext.js";
export { useMessages } from "./context/useMessages.js";
export { useMessagesOf } from "./context/useMessagesOf.js";
export { useOnAction } from "./context/useOnAction.js";
export { useRecord } from "./context/useRecord.js";
export { useResolveHref } from "./context/useResolveHref.js";
export { type RichTextSettings, useRichTextProps } from "./context/useRichTextProps.js";
export { ContactLauncher, type ContactLauncherProps } from "./launcher/ContactLauncher.js";
export { ContactPanel } from "./panel/ContactPanel.js";
export type { ContactPanelProps } from "./panel/contactPanelProps.js";
export { AudienceScope, type AudienceScopeProps } from "./provider/AudienceScope.js";
export { HandrailProvider, type HandrailProviderProps } from "./provider/HandrailProvider.js";
export { ContactRail, type ContactRailProps } from "./rail/ContactRail.js";
export { ContactBoundary, type ContactBoundaryProps } from "./scope/ContactBoundary.js";
export { ContactScope, type ContactScopeProps } from "./scope/ContactScope.js";
export { ModalScope } from "./scope/ModalScope.js";
