import { type ComponentPropsWithoutRef, forwardRef } from "react";

/**
 * Words for assistive technology that the eye does not need. Renders a `<span>`. The hiding is done by the
 * stylesheet, so the words are there for everyone when it does not load.
 */
export const VisuallyHidden = /* @__PURE__ */ forwardRef<HTMLSpanElement, VisuallyHiddenProps>(
  function VisuallyHidden(props, ref) {
    return <span data-hr="visually-hidden" {...props} ref={ref} />;
  },
);

/** Props of {@link VisuallyHidden}. */
export interface VisuallyHiddenProps extends ComponentPropsWithoutRef<"span"> {}
