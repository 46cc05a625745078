import type { ChannelKind } from "@handrail/core";
import {
  botIcon,
  calendarClockIcon,
  mailIcon,
  mapPinIcon,
  messageCircleIcon,
  messageSquareTextIcon,
  penLineIcon,
  phoneIcon,
  phoneIncomingIcon,
} from "@handrail/ui/icons";

/** The icon of each kind of channel, as a path. It is decoration: text beside it names the channel. */
export const channelIcon: Readonly<Record<ChannelKind, string>> = {
  phone: phoneIcon,
  email: mailIcon,
  form: penLineIcon,
  chat: messageCircleIcon,
  callback: phoneIncomingIcon,
  sms: messageSquareTextIcon,
  messaging: messageCircleIcon,
  appointment: calendarClockIcon,
  visit: mapPinIcon,
  bot: botIcon,
};
