"use client";
import { isHuman, routeChannels } from "@handrail/core";
import { stateAttribute } from "@handrail/ui";
import { type RefObject, useCallback, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { parts, states } from "../anatomy.js";
import { ChannelLink } from "../channel/ChannelLink.js";
import { presenceOf } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";
import { useRecord } from "../context/useRecord.js";
import { MoreWays } from "../rail/MoreWays.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";
import { useEdge } from "./useEdge.js";
import { useFirstOnPage } from "./useFirstOnPage.js";
import { useHidden } from "./useHidden.js";

/**
 * The short form of the rail at the foot of the window, with a link that opens a channel in one action. Renders a `<section>`.
 * It is visible in server HTML. JavaScript hides it (`data-hidden`) only while a rail was measured to be on screen, and moves
 * it away from the focused element (WCAG 2.2 2.4.11) and out of an element that hides it. The provider renders it, once per page.
 */
export function ContactLauncher(props: ContactLauncherProps) {
  const record = useRecord();
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
  const isHidden = useHidden(launcher);
  const isFirst = useFirstOnPage(launcher);
  const edge = useEdge(launcher);
  const routed = routeChannels(contacts, { now, online });
  const best = routed.find(({ emphasised }) => emphasised);
  const others = routed.filter((one) => one !== best && isHuman(one.channel));
  if (!best) return null;
  const presence = presenceOf(best, state);
  return (
    <section
      data-hr={parts.launcher}
      {...stateAttribute(states.placement, placement)}
      {...stateAttribute(states.edge, edge)}
      {...stateAttribute(states.presence, presence.state)}
      {...stateAttribute(states.hidden, isHidden)}
      aria-label={messages.contact.region}
      hidden={!isFirst}
      ref={launcher}
    >
      {presence.state !== "unknown" && <span data-hr={parts.presence} aria-hidden="true" />}
      <ChannelLink data-hr={parts.launcherAction} routed={best} place="launcher" />
      {others.length > 0 && <MoreWays channels={others} topic={undefined} place="launcher" prefill={undefined} />}
    </section>
  );
}

/** Props of {@link ContactLauncher}. */
export interface ContactLauncherProps {
  /** The corner of the window in which it is placed. @default "end" */
  placement?: "start" | "end";
}
