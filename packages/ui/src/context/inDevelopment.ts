declare const process: { env: { NODE_ENV?: string } };

/** Whether this is a development build, in which problems are reported on the console. */
export function inDevelopment(): boolean {
  try {
    // Bundlers replace this whole expression, so asking for `typeof process` first would be wrong in their output.
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
