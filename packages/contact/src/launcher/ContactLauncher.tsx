"use client";
import { isHuman, routeChannels } from "@handrail/core";
import { createElement, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { parts, states } from "../anatomy.js";
import { ChannelLink } from "../channel/ChannelLink.js";
import { presenceOf } from "../channel/presence.js";
import { useHandrail } from "../context/HandrailContext.js";
import { useRecord } from "../context/useRecord.js";
import { MoreWays } from "../rail/MoreWays.js";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";
import type { LauncherPlace } from "./launcherPlace.js";
import { useFirstOnPage } from "./useFirstOnPage.js";

/**
 * The short form of the rail at the foot of the window, with a link that opens a channel in one action. Renders a
 * `<handrail-launcher role="region">`, since a page has no styles for that element. It is visible in server HTML. JavaScript hides it
 * (`data-hidden`) only while a rail was measured to be on screen, moves it away from what the visitor operates (WCAG 2.2 2.4.11), and
 * raises it above everything when nobody on the page can be pressed. The provider renders it, once per page.
 */
export function ContactLauncher(props: ContactLauncherProps) {
  const record = useRecord();
  const launcher = useRef<HTMLElement>(null);
  const [isHidden, setHidden] = useState(false);
  const [moved, setMoved] = useState<LauncherPlace>();
  useDeferredEffect(
    useCallback(
      () =>
        import("./watchPerson.js").then(({ watchPerson }) =>
          watchPerson({ launcher, record, onHide: setHidden, onMove: setMoved }),
        ),
      [record],
    ),
  );
  const pill = <Pill {...props} launcher={launcher} isHidden={isHidden} moved={moved} />;
  return moved?.into ? createPortal(pill, moved.into) : pill;
}

function Pill({ placement = "end", launcher, isHidden, moved }: PillProps) {
  const state = useHandrail();
  const { contacts, messages, now, online } = state;
  const isFirst = useFirstOnPage(launcher);
  useEffect(() => (launcher.current ? moved?.apply(launcher.current) : undefined), [launcher, moved]);
  const routed = routeChannels(contacts, { now, online });
  const best = routed.find(({ emphasised }) => emphasised);
  const others = routed.filter((one) => one !== best && isHuman(one.channel));
  if (!best) return null;
  const presence = presenceOf(best, state);
  return createElement(
    "handrail-launcher",
    {
      "data-hr": parts.launcher,
      [states.placement]: placement,
      [states.presence]: presence.state,
      [states.hidden]: isHidden && !moved?.into ? "" : undefined,
      role: "region",
      "aria-label": messages.contact.region,
      // React 18 writes `hidden={false}` of a custom element as text.
      hidden: isFirst ? undefined : true,
      ref: launcher,
    },
    presence.hasHours && <span data-hr={parts.presence} aria-hidden="true" />,
    <ChannelLink data-hr={parts.launcherAction} routed={best} place="launcher" />,
    others.length > 0 && <MoreWays channels={others} topic={undefined} place="launcher" prefill={undefined} />,
  );
}

interface PillProps extends ContactLauncherProps {
  launcher: RefObject<HTMLElement | null>;
  isHidden: boolean;
  moved: LauncherPlace | undefined;
}

/** Props of {@link ContactLauncher}. */
export interface ContactLauncherProps {
  /** The corner of the window in which it is placed. @default "end" */
  placement?: "start" | "end";
}
