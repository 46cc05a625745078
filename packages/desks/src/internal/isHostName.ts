/** Whether a text is a host name and nothing else: a port, path or user name would lead messages to another server. */
export function isHostName(text: string): boolean {
  return text.split(".").every(isLabel);
}

function isLabel(text: string): boolean {
  return /^[a-z\d-]+$/i.test(text) && !text.startsWith("-") && !text.endsWith("-");
}
