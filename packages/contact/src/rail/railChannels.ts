import { isHuman, type RoutedChannel } from "@handrail/core";

/** How many actions a rail has, "More ways" among them. */
const most = 3;

/** The channels a rail shows, and the rest. */
export interface RailChannels {
  shown: readonly RoutedChannel[];
  rest: readonly RoutedChannel[];
}

/**
 * The first people of the site's order, with the emphasised one and whatever `needed` names among them. Their order stays
 * the site's (WCAG 2.2 3.2.6); only which ones stand in the strip may change.
 */
export function railChannels(
  routed: readonly RoutedChannel[],
  needed?: RoutedChannel["channel"]["kind"],
): RailChannels {
  const people = routed.filter(({ channel }) => isHuman(channel));
  const wanted = people.find(({ channel }) => channel.kind === needed);
  const must = people.filter((one, index) => index === 0 || one.emphasised || one === wanted);
  const room = routed.length > most ? most - 1 : most;
  const chosen = new Set(must);
  for (const one of people) if (chosen.size < room) chosen.add(one);
  return { shown: routed.filter((one) => chosen.has(one)), rest: routed.filter((one) => !chosen.has(one)) };
}
