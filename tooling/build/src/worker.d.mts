import type { Options } from "tsup";

/** Build settings that also write a worker, given below `src` without its ending, as one file. */
export declare function withWorker(settings: Options, entry: string): Options;
