import { isHuman, type Messages, type RoutedChannel, worksOffline, worksUnattended } from "@handrail/core";

/** The state that decides which group a channel belongs to. */
export interface GroupingContext {
  messages: Messages["panel"];
  /** Whether the current time is known. It is not on the server, nor before hydration. */
  isTimeKnown: boolean;
  online: boolean;
  /** Id of the chosen topic. */
  topic: string | undefined;
}

/** A group of channels, with the title of its list. */
export interface ChannelGroup {
  title: string;
  channels: readonly RoutedChannel[];
}

// In the order of the page.
const groupNames = ["fit", "now", "write", "otherWays", "later", "bot"] as const;
type GroupName = (typeof groupNames)[number];

/** Groups channels by when they work; within a group they stay in the order of `routed`. Leaves out empty groups. */
export function groupChannels(routed: readonly RoutedChannel[], context: GroupingContext): readonly ChannelGroup[] {
  const { messages, isTimeKnown } = context;
  return groupNames
    .map((name) => ({
      title: name === "now" && !isTimeKnown ? messages.title : messages[name],
      channels: routed.filter((one) => groupOf(one, context) === name),
    }))
    .filter(({ channels }) => channels.length > 0);
}

function groupOf({ channel, availability }: RoutedChannel, { isTimeKnown, online, topic }: GroupingContext): GroupName {
  if (!isHuman(channel)) return "bot";
  if (availability.state === "closed" || !(online || worksOffline(channel.kind))) return "later";
  // Before the time is known, one list holds all of them.
  if (availability.state === "open" || !isTimeKnown) return "now";
  if (topic && channel.topics?.includes(topic)) return "fit";
  return worksUnattended(channel.kind) ? "write" : "otherWays";
}
