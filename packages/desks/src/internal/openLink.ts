import { HandrailError } from "@handrail/core";

/** Opens a link in the customer's own program. */
export type OpenLink = (href: string) => void;

/** The length of a link that every common e-mail and messaging program opens. */
export const maxLinkCharacters = 2000;

/**
 * Opens a link as a click on it would.
 * @throws HandrailError outside a browser
 */
export const openLink: OpenLink = (href) => {
  if (typeof location === "undefined") {
    throw new HandrailError(
      "@handrail/desks: a link was to be opened outside a browser. The customer's message would not be sent. Use mailto() and " +
        "textMessage() in the browser, or pass `open`.",
    );
  }
  location.assign(href);
};
