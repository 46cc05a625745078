"use client";
import { channelHref } from "@handrail/core";
import { useCallback } from "react";
import { useHandrail } from "./HandrailContext.js";

/**
 * A stable function that turns content's addresses into this site's: `help:id` by the provider's `helpHref`,
 * `contact:id` into the link that opens the channel. Others stay as they are.
 * It returns `undefined` for what leads nowhere.
 */
export function useResolveHref(): (href: string) => string | undefined {
  const { contacts, helpHref } = useHandrail();
  return useCallback(
    (href: string) => {
      const [scheme, rest = ""] = href.split(/:(.*)/s);
      if (scheme === "contact") {
        const channel = contacts.find(({ id, kind }) => (id ?? kind) === rest);
        return channel && channelHref(channel);
      }
      if (scheme !== "help") return href;
      const [id = "", fragment] = rest.split("#");
      const address = helpHref ? helpHref.replace("{id}", encodeURIComponent(id)) : `#${encodeURIComponent(id)}`;
      return fragment && helpHref ? `${address}#${fragment}` : address;
    },
    [contacts, helpHref],
  );
}
