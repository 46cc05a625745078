/** A page of a browser under test. */
export interface Tab {
  goto: (url: string) => Promise<void>;
  /** Runs a script in the page. @param script An expression. Its value must be JSON. */
  evaluate: <Value>(script: string) => Promise<Value>;
  /** A real click at a point of the window, in CSS pixels. */
  click: (x: number, y: number) => Promise<void>;
  /** Presses real keys, one after the other. @param keys Values of `KeyboardEvent.key`, or `Shift+Tab`. */
  press: (keys: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** A size of the window, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A browser engine under test. */
export interface Engine {
  /** How many tabs it can work in at once. */
  tabs: number;
  newTab: (size: Size) => Promise<Tab>;
  close: () => Promise<void>;
}
