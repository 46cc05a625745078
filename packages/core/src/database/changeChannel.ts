/** Tells the other tabs what has changed in storage. */
export interface ChangeChannel {
  /** Sends a change, which must be plain data, to the other tabs. */
  post(change: unknown): void;
  /**
   * Calls `listener` with each change of another tab. Check it: any script of the site can send one.
   * @returns a function that unsubscribes
   */
  subscribe(listener: (change: unknown) => void): () => void;
}

/** Opens a channel to the other tabs. Without `BroadcastChannel`, and on a server, it does nothing. */
export function openChannel(name: string): ChangeChannel {
  // Only in a browser: in Node an open channel would keep the process alive.
  const isPossible = typeof window !== "undefined" && typeof BroadcastChannel !== "undefined";
  const channel = isPossible ? new BroadcastChannel(name) : undefined;
  return {
    post: (change) => channel?.postMessage(change),
    subscribe(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => listener(data);
      channel?.addEventListener("message", onMessage);
      return () => channel?.removeEventListener("message", onMessage);
    },
  };
}
