/**
 * Returns whether a link to an address with a scheme can do something: a web address that browsers can parse, an e-mail address with
 * both its parts, a telephone number with a digit. What is there is not asked.
 */
export function isCompleteAddress(address: string): boolean {
  const [, scheme = "", path = "", query = ""] = /^([a-z]+):([^?]*)\??(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case "http":
    case "https":
      return URL.canParse(address);
    case "mailto":
      // Without an address, a message to somebody whom the customer chooses: `mailto:?subject=…`.
      return path === "" ? query !== "" : addressesIn(path).every((one) => /^[^@\s]+@[^@\s]+$/.test(one));
    case "tel":
      return /\d/.test(path);
    case "sms":
      return path === "" ? query !== "" : /\d/.test(path);
    default:
      return true;
  }
}

function addressesIn(path: string): string[] {
  return path
    .replace(/%40/g, "@")
    .split(",")
    .map((one) => one.trim());
}
