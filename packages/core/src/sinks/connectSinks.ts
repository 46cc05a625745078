import type { Journey } from "../journey/journey.js";
import { attempt } from "./leavingEvent.js";
import type { JourneySink } from "./sink.js";

/** Options of {@link connectSinks}. */
export interface ConnectOptions {
  /**
   * Whether what is already in the journey leaves too. A stored journey has sent that from the page before.
   * @default false
   */
  earlier?: boolean;
}

/**
 * Passes on what happens in a journey: each event once, in order, from now on. Nothing leaves a journey before this is
 * called, so call it when the visitor has agreed where your law asks for that. Call it where the journey is made, or in an
 * effect; the effects of components below run before, and what they record is `earlier`.
 * @returns a function that stops it, after what waits has been sent
 * @example useEffect(() => connectSinks(journey, [createBeaconSink({ url: "/events" })]), [journey]);
 */
export function connectSinks(
  journey: Journey,
  sinks: readonly JourneySink[],
  { earlier = false }: ConnectOptions = {},
): () => void {
  const connections = sinks.map((sink) => sink(journey.id));
  let last = earlier ? 0 : (journey.events().at(-1)?.step ?? 0);

  function pass(): void {
    // By number and not by place: old events may have been dropped since, and a sink may record one itself.
    for (const event of journey.events()) {
      if (event.step <= last) continue;
      last = event.step;
      for (const connection of connections) attempt(() => connection.send(event));
    }
  }

  pass();
  const stop = journey.subscribe(pass);
  let isOpen = true;
  return () => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    for (const connection of connections) attempt(() => connection.close?.());
  };
}
