/** A place for the launcher outside its corner of the window. */
export interface Refuge {
  /** The element into which it is rendered. `undefined`: it stays where it is. */
  into: Element | undefined;
  /**
   * Places the rendered launcher.
   * @returns a function that undoes it
   */
  place: (launcher: HTMLElement) => () => void;
}
