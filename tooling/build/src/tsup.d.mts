import type { Options } from "tsup";

/** The build settings of every published package. */
declare const options: Options;
export default options;
