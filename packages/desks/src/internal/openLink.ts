import { HandrailError } from "@handrail/core";

/** Opens a link in the customer's own program. */
export type Open = (href: string) => void;

/** Opens a link as a click on it would. */
export const openHere: Open = (href) => {
  if (typeof location === "undefined") {
    throw new HandrailError(
      "@handrail/desks: there is no page here that could open a program of the customer's. Their message would go nowhere. " +
        "Use mailto and textMessage in the browser, or pass `open`.",
    );
  }
  location.assign(href);
};
