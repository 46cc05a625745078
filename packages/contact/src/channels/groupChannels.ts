import { isHuman, type Messages, type RoutedChannel, worksOffline, worksUnattended } from "@handrail/core";

/** The state that decides which group a channel belongs to. */
export interface GroupingContext {
  messages: Messages["panel"];
  /** Whether the channels that work now come first. Otherwise one list holds all people. */
  isByTime: boolean;
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

/** Groups channels, by when they work if that is wanted; within a group they stay in the order of `routed`. Leaves out empty groups. */
export function groupChannels(routed: readonly RoutedChannel[], context: GroupingContext): readonly ChannelGroup[] {
  const { messages, isByTime } = context;
  return groupNames
    .map((name) => ({
      title: name === "now" && !isByTime ? messages.title : messages[name],
      channels: routed.filter((one) => groupOf(one, context) === name),
    }))
    .filter(({ channels }) => channels.length > 0);
}

function groupOf({ channel, availability }: RoutedChannel, { isByTime, online, topic }: GroupingContext): GroupName {
  if (!isHuman(channel)) return "bot";
  const isFit = topic !== undefined && channel.topics?.includes(topic);
  if (!isByTime) return isFit ? "fit" : "now";
  if (availability.state === "closed" || !(online || worksOffline(channel.kind))) return "later";
  if (availability.state === "open") return "now";
  if (isFit) return "fit";
  return worksUnattended(channel.kind) ? "write" : "otherWays";
}
