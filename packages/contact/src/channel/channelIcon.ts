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

/** The drawing beside a channel's words; it never stands alone. */
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
