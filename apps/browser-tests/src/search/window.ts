/** How the source answers. */
export type Answering = "sure" | "unsure" | "none" | "empty" | "malformed" | "person first" | "failed";

/** How the page is mounted. */
export interface Setup {
  /** How the parent sets the value: never, from the address, or some milliseconds after it changed. */
  parent: "uncontrolled" | "address" | number;
  /** Whether the page comes from the server, and is hydrated later. */
  hydrates?: boolean;
  /** Whether the page is in a shadow root. */
  shadow?: boolean;
  defaultValue?: string;
  autoFocus?: boolean;
  /** How many milliseconds the source takes. @default it answers when the test says so */
  latency?: number;
  /** @default "sure" */
  answering?: Answering;
  /** The number of hits. @default 3 */
  hits?: number;
  /** How many milliseconds the text of the preview takes. @default there is no preview */
  previewLatency?: number;
}

declare global {
  interface Window {
    /** The ids of the hits that were opened. */
    opened: string[];
    search: {
      mount: (setup: Setup) => void;
      hydrate: () => void;
      /** Renders the page again, with a new source. */
      render: () => void;
      unmount: () => void;
      /** The questions without an answer, in their order. */
      pending: () => string[];
      answer: (index: number, answering: Answering) => void;
    };
  }
}
