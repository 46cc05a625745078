"use client";
import { useEffect, useState } from "react";

/** What prepares a handoff and takes secrets out. */
export type HandoffCode = Pick<
  typeof import("@handrail/core/handoff"),
  "prepareHandoff" | "redactHandoff" | "redactAddress"
>;

/** That code, loaded once the page stands; nothing where it could not be loaded: then nothing is passed on that needs it. */
export function useHandoffCode(): HandoffCode | undefined {
  const [code, setCode] = useState<HandoffCode>();
  useEffect(() => {
    let left = false;
    import("@handrail/core/handoff").then(
      // Named one by one, so that a bundler can leave out the others.
      ({ prepareHandoff, redactHandoff, redactAddress }) => {
        if (!left) setCode({ prepareHandoff, redactHandoff, redactAddress });
      },
      // Without it a message goes out all the same.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return code;
}
