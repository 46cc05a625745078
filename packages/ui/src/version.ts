declare const __HANDRAIL_VERSION__: string | undefined;

/**
 * The released version of this copy, written in by the build; `"source"` where the source is read without one.
 * @internal
 */
export const version: string = typeof __HANDRAIL_VERSION__ === "string" ? __HANDRAIL_VERSION__ : "source";
