import type { ViteUserConfig } from "vitest/config";

/** Tests of code that needs no page. */
export declare const nodeTests: ViteUserConfig;
/** Tests of components, in jsdom; what needs a real layout is tested as a story. */
export declare const componentTests: ViteUserConfig;
/** Tests of components, and their conformance suite and states a second time in React 18. */
export declare const partTests: ViteUserConfig;
