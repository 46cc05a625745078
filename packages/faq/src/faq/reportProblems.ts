declare const process: { env: { NODE_ENV?: string } };

/** Reports in development which entries are left out. @param problems Such as `items[3] has no title`. */
export function reportProblems(problems: readonly string[]): void {
  try {
    // Written out, so that a bundler removes the message from production code.
    if (process.env.NODE_ENV === "production" || problems.length === 0) return;
    // biome-ignore lint/suspicious/noConsole: a message to developers is what this function is for
    console.error(
      `@handrail/faq: <HelpFaq> leaves something out: ${problems.join(", ")}. Customers cannot read it. ` +
        "Give each question a title and an id of its own.",
    );
  } catch {
    // A browser that runs the files without a bundler has no `process`.
  }
}
