import type { ChannelKind } from "@handrail/core";
import {
  Bot,
  CalendarClock,
  type IconNode,
  Mail,
  MapPin,
  MessageCircle,
  MessageSquareText,
  PenLine,
  Phone,
  PhoneIncoming,
} from "lucide";

/** The icon of each kind of channel. It is decoration: text beside it names the channel. */
export const channelIcon: Readonly<Record<ChannelKind, IconNode>> = {
  phone: Phone,
  email: Mail,
  form: PenLine,
  chat: MessageCircle,
  callback: PhoneIncoming,
  sms: MessageSquareText,
  messaging: MessageCircle,
  appointment: CalendarClock,
  visit: MapPin,
  bot: Bot,
};
