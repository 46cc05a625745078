import type { Channel } from "./channel.js";

const serviceNames = new Map([
  ["whatsapp", "WhatsApp"],
  ["messenger", "Messenger"],
  ["viber", "Viber"],
  ["wechat", "WeChat"],
  ["telegram", "Telegram"],
  ["signal", "Signal"],
]);

/**
 * Returns the text that shows where a channel leads: the number as written, the address, or the service's name. It is
 * empty for a channel that is only a page, such as a form or a chat.
 */
export function channelValue(channel: Channel): string {
  switch (channel.kind) {
    case "phone":
      return channel.display ?? channel.number;
    case "sms":
      return channel.number;
    case "email":
    case "visit":
      return channel.address;
    case "messaging":
      return serviceNames.get(channel.service.toLowerCase()) ?? channel.service;
    default:
      return "";
  }
}
