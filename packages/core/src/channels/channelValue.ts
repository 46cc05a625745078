import type { Channel } from "./channel.js";

const services = new Map([
  ["whatsapp", "WhatsApp"],
  ["messenger", "Messenger"],
  ["viber", "Viber"],
  ["wechat", "WeChat"],
  ["telegram", "Telegram"],
  ["signal", "Signal"],
]);

/**
 * What a customer reads to know where a channel leads: the number as written, the address, the service by its own
 * spelling. Empty for a channel that is only a page, such as a form or a chat.
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
      return services.get(channel.service.toLowerCase()) ?? channel.service;
    default:
      return "";
  }
}
