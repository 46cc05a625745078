/** Compiles `src/styles.css` of a package into its `dist`, layered and unlayered. */
export declare function buildStyles(folder?: string): Promise<void>;

/** The compiled stylesheet of a package, before it is made small. */
export declare function compileStyles(folder?: string): Promise<string>;
