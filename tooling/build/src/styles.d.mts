/** Compiles `src/styles.css` of a package into its `dist`, layered and unlayered. */
export declare function buildStyles(folder?: string): Promise<void>;

/** The compiled stylesheet of a package, before it is made small. */
export declare function compileStyles(folder?: string): Promise<string>;

/** A stylesheet, and the files it was made of. */
export interface StylesheetToCheck {
  css: string;
  sources?: readonly { path: string; css: string }[];
  packageName: string;
}

/** What must not be in a stylesheet of Handrail, as sentences; none when it is fit to publish. */
export declare function findFaults(stylesheet: StylesheetToCheck): string[];

/** The same stylesheet with the contents of its layers and no layers. */
export declare function withoutLayers(css: string): string;
