/** Compiles `src/styles.css` of a package into its `dist`, layered and unlayered. */
export declare function buildStyles(folder?: string): Promise<void>;

/** The compiled stylesheet of a package, before it is made small. */
export declare function compileStyles(folder?: string): Promise<string>;

/** A compiled stylesheet and the package that publishes it. */
export interface StylesheetToCheck {
  css: string;
  packageName: string;
}

/** Finds what must not be in a compiled stylesheet of Handrail, as sentences. */
export declare function findFaults(stylesheet: StylesheetToCheck): Promise<string[]>;

/** The same stylesheet with the contents of its layers and no layers. */
export declare function withoutLayers(css: string): string;
