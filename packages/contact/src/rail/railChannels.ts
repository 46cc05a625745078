import { isHuman, type RoutedChannel } from "@handrail/core";

/** The number of actions in a rail, including "More ways". */
const maxActions = 3;

/** The channels in the strip of a rail, and the rest. */
export interface RailChannels {
  shown: readonly RoutedChannel[];
  rest: readonly RoutedChannel[];
}

/**
 * Chooses the channels of the strip: the first human channel, the emphasised one, one of kind `needed` if there is any, and the
 * next ones in the site's order until the strip is full. Their order never changes (WCAG 2.2 3.2.6 Consistent Help).
 */
export function railChannels(
  routed: readonly RoutedChannel[],
  needed?: RoutedChannel["channel"]["kind"],
): RailChannels {
  const people = routed.filter(({ channel }) => isHuman(channel));
  const wanted = people.find(({ channel }) => channel.kind === needed);
  const required = people.filter((one, index) => index === 0 || one.emphasised || one === wanted);
  const maxLinks = routed.length > maxActions ? maxActions - 1 : maxActions;
  const chosen = new Set(required);
  for (const one of people) if (chosen.size < maxLinks) chosen.add(one);
  return { shown: routed.filter((one) => chosen.has(one)), rest: routed.filter((one) => !chosen.has(one)) };
}
