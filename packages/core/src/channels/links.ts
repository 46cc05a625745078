import type { Channel } from "./channel.js";

/** Words to start a message with, where the channel can carry them. */
export interface Prefill {
  subject?: string;
  body?: string;
}

/** The address that opens a channel in one action: `tel:`, `mailto:`, `sms:`, `https:` or a path on this site. */
export function channelHref(channel: Channel, _prefill: Prefill = {}): string {
  switch (channel.kind) {
    case "phone":
      return `tel:${channel.number}`;
    case "email":
      return `mailto:${channel.address}`;
    case "sms":
      return `sms:${channel.number}`;
    case "form":
      return channel.href ?? channel.action;
    default:
      return channel.href;
  }
}
