"use client";
import { useEffect, useState } from "react";

/** The functions that prepare a handoff and redact secrets. */
export type HandoffModule = Pick<
  typeof import("@handrail/core/handoff"),
  "prepareHandoff" | "redactHandoff" | "redactAddress"
>;

/** Loads those functions after mount. Returns undefined until then, and where loading fails: nothing is passed on without redaction. */
export function useHandoffModule(): HandoffModule | undefined {
  const [handoffModule, setHandoffModule] = useState<HandoffModule>();
  useEffect(() => {
    let isUnmounted = false;
    import("@handrail/core/handoff").then(
      // Destructured, so that a bundler can drop the other exports.
      ({ prepareHandoff, redactHandoff, redactAddress }) => {
        if (!isUnmounted) setHandoffModule({ prepareHandoff, redactHandoff, redactAddress });
      },
      // A message can be sent without a handoff.
      () => undefined,
    );
    return () => {
      isUnmounted = true;
    };
  }, []);
  return handoffModule;
}
