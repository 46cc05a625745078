"use client";
import { isHuman, routeChannels } from "@handrail/core";
import { type RefObject, useCallback, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { ChannelLink } from "../channel/ChannelLink.js";
import { presenceOf } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";
import { MoreWays } from "../rail/MoreWays.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";
import { useEdge } from "./useEdge.js";
import { useFirstOnPage } from "./useFirstOnPage.js";
import { useHidden } from "./useHidden.js";

/**
 * The rail folded into a pill at the foot of the window, with a link that itself opens a channel. Renders a
 * `<section>`. It is in the server's HTML and visible; JavaScript only hides it (`data-hidden`), while a rail is measured to
 * be on screen. It gives way to what has focus (WCAG 2.2 2.4.11). Where the page hides it, it moves out of what hides it. The
 * provider draws it, once a page.
 */
export function ContactLauncher(props: ContactLauncherProps) {
  const { record } = useHandrail();
  const launcher = useRef<HTMLElement>(null);
  const [refuge, setRefuge] = useState<Element>();
  useDeferredEffect(
    useCallback(
      () => import("./watchRails.js").then(({ watchRails }) => watchRails(launcher, record, setRefuge)),
      [record],
    ),
  );
  const pill = <Pill {...props} launcher={launcher} />;
  return refuge ? createPortal(pill, refuge) : pill;
}

function Pill({ placement = "end", launcher }: ContactLauncherProps & { launcher: RefObject<HTMLElement | null> }) {
  const state = useHandrail();
  const { contacts, messages, now, online } = state;
  const hidden = useHidden(launcher);
  const first = useFirstOnPage(launcher);
  const edge = useEdge(launcher);
  const routed = routeChannels(contacts, { now, online });
  const best = routed.find(({ emphasised }) => emphasised);
  const others = routed.filter((one) => one !== best && isHuman(one.channel));
  if (!best) return null;
  const presence = presenceOf(best, state);
  return (
    <section
      data-hr="launcher"
      data-placement={placement}
      data-edge={edge}
      data-presence={presence.state}
      data-hidden={hidden ? "" : undefined}
      aria-label={messages.contact.region}
      hidden={!first}
      ref={launcher}
    >
      {presence.state !== "unknown" && <span data-hr="presence" aria-hidden="true" />}
      <ChannelLink data-hr="launcher-action" routed={best} place="launcher" />
      {others.length > 0 && <MoreWays channels={others} topic={undefined} place="launcher" prefill={undefined} />}
    </section>
  );
}

/** Props of {@link ContactLauncher}. */
export interface ContactLauncherProps {
  /** Which corner of the window it stands in. @default "end" */
  placement?: "start" | "end";
}
