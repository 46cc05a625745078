"use client";
import { channelHref, routeChannels } from "@handrail/core";
import { useCallback } from "react";
import { useHandrail } from "./HandrailContext.js";

const allowed: ReadonlySet<string> = new Set(["http", "https", "mailto", "tel", "sms"]);

/**
 * A stable function that turns content's addresses into this site's: `help:id` by the provider's `helpHref`,
 * `contact:id` into the link that opens the channel. `http`, `https`, `mailto`, `tel`, `sms` and addresses on this site
 * stay as they are. It returns `undefined` for what leads nowhere and for every other scheme, `javascript:` above all.
 */
export function useResolveHref(): (href: string) => string | undefined {
  const { contacts, helpHref } = useHandrail();
  return useCallback(
    (href: string) => {
      // Browsers drop these wherever they stand, so "java\nscript:" is a scheme to them.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      const address = href.replace(/[\t\n\r]|^[\u0000- ]+|[\u0000- ]+$/g, "");
      const [, scheme, rest = ""] = /^([^/?#]*?):(.*)$/.exec(address) ?? [];
      if (scheme === undefined) return address || undefined;
      if (scheme === "contact") {
        const found = routeChannels(contacts).find(({ id }) => id === rest);
        return found && channelHref(found.channel);
      }
      if (scheme === "help") return helpAddress(rest, helpHref);
      return allowed.has(scheme.toLowerCase()) ? address : undefined;
    },
    [contacts, helpHref],
  );
}

function helpAddress(reference: string, helpHref: string | undefined): string | undefined {
  const [id = "", fragment] = reference.split("#");
  if (!id) return undefined;
  const encoded = encodeURIComponent(id);
  if (!helpHref) return `#${encoded}`;
  return helpHref.replace("{id}", () => encoded) + (fragment ? `#${fragment}` : "");
}
