"use client";
import { channelHref, routeChannels } from "@handrail/core";
import { readHelpLink, safeLink } from "@handrail/core/url";
import { useCallback } from "react";
import { useSettings } from "./HandrailContext.js";

/**
 * Returns a stable function that turns an address in help content into one of this site: `help:id` by the provider's
 * `helpHref`, `contact:id` into the link that opens the channel. Other addresses pass through `safeLink` of
 * `@handrail/core/url`. It returns `undefined` for an unknown channel, an empty address and every unsafe one.
 */
export function useResolveHref(): (href: string) => string | undefined {
  const { contacts, helpHref } = useSettings();
  return useCallback(
    (href: string) => {
      const [, scheme, rest = ""] = /^(help|contact):(.*)$/s.exec(href.trim()) ?? [];
      if (scheme === "contact") {
        const found = routeChannels(contacts).find(({ id }) => id === rest);
        return found && channelHref(found.channel);
      }
      return scheme === "help" ? helpAddress(rest, helpHref) : safeLink(href);
    },
    [contacts, helpHref],
  );
}

function helpAddress(reference: string, helpHref: string | undefined): string | undefined {
  const { id, part } = readHelpLink(reference);
  if (!id) return undefined;
  const pattern = helpHref || "#{id}";
  // Where an article is a fragment of a page, so is its part: an address has only one fragment.
  if (part && pattern.endsWith("#{id}")) return pattern.replace("{id}", () => part);
  return pattern.replace("{id}", () => encodeURIComponent(id)) + (part ? `#${part}` : "");
}
