/** Esbuild's `alias` that makes a bundle use React 18. */
export declare const react18: Record<"react" | "react-dom", string>;
