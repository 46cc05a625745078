import type { Journey } from "../journey/journey.js";
import { callAndReport } from "./callAndReport.js";
import type { JourneySink } from "./sink.js";

/** Options of {@link connectSinks}. */
export interface ConnectOptions {
  /**
   * Whether the events that are already in the journey are sent too. A page that continues a stored journey has usually sent them
   * before.
   * @default false
   */
  earlier?: boolean;
}

/**
 * Sends the events of a journey to sinks: each once, in order, from now on. Nothing leaves a journey before this call, so call it
 * after the visitor has consented, if your law requires that. Call it where the journey is made, or in an effect. The effects of
 * components below run first, and their events count as `earlier`.
 * @returns a function that sends the waiting events and then stops
 * @example useEffect(() => connectSinks(journey, [createBeaconSink({ url: "/events" })]), [journey]);
 */
export function connectSinks(
  journey: Journey,
  sinks: readonly JourneySink[],
  { earlier = false }: ConnectOptions = {},
): () => void {
  const connections = sinks.map((sink) => sink(journey.id));
  let lastStep = earlier ? 0 : (journey.events().at(-1)?.step ?? 0);

  function sendNew(): void {
    // By number and not by index: the journey drops old events, and a sink may record one itself.
    for (const event of journey.events()) {
      if (event.step <= lastStep) continue;
      lastStep = event.step;
      for (const connection of connections) callAndReport(() => connection.send(event));
    }
  }

  sendNew();
  const unsubscribe = journey.subscribe(sendNew);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    unsubscribe();
    for (const connection of connections) callAndReport(() => connection.close?.());
  };
}
