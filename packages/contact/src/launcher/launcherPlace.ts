/** A place for the launcher outside its corner of the window. The code that makes one is loaded after the page. */
export interface LauncherPlace {
  /** The element into which it is rendered. `undefined`: it stays where it is. */
  into: Element | undefined;
  /**
   * Places the rendered launcher.
   * @returns a function that undoes it
   */
  apply: (launcher: HTMLElement) => () => void;
}
