"use client";
import type { Channel, ChannelKind } from "@handrail/core";
import { parts } from "../anatomy.js";
import { useSettings } from "../context/HandrailContext.js";
import { HandoffReference } from "../handoff/HandoffReference.js";
import { useReference } from "../handoff/useReference.js";
import { YourReference } from "../handoff/YourReference.js";

/** The channels on which a customer can read out a reference. */
const spokenKinds: ReadonlySet<string> = new Set<ChannelKind>(["phone", "visit"]);

/**
 * Offers a reference beside the first channel on which a customer speaks with a person, and repeats it beside the others. Renders a
 * `<div>`, or nothing without a `handoffStore`.
 */
export function ChannelReference({ channel, topicTitle }: ChannelReferenceProps) {
  const { contacts, handoffStore } = useSettings();
  const { reference, storeReference } = useReference();
  // The first in the site's order, so that the offer does not move when a topic is chosen.
  const first = contacts.find(({ kind }) => spokenKinds.has(kind));
  if (!handoffStore || !spokenKinds.has(channel.kind)) return null;
  if (channel !== first && !reference) return null;
  return (
    <div data-hr={parts.channelReference}>
      {channel === first ? (
        <HandoffReference
          store={handoffStore}
          context={{ topic: topicTitle }}
          reference={reference}
          onReference={storeReference}
        />
      ) : (
        reference && <YourReference reference={reference} />
      )}
    </div>
  );
}

interface ChannelReferenceProps {
  channel: Channel;
  /** The title of the chosen topic, which goes into the handoff. */
  topicTitle: string | undefined;
}
