import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";

/**
 * Words for assistive technology that the eye does not need. Renders a `<span>`. The hiding is done by the
 * stylesheet, so the words are there for everyone when it does not load.
 */
export const VisuallyHidden = /* @__PURE__ */ forwardRef<HTMLSpanElement, VisuallyHiddenProps>(
  function VisuallyHidden(props, ref) {
    const { "data-hr": part, ...rest } = props;
    return <span {...rest} data-hr={part ? `${parts.visuallyHidden} ${part}` : parts.visuallyHidden} ref={ref} />;
  },
);

/** Props of {@link VisuallyHidden}. */
export interface VisuallyHiddenProps extends ComponentPropsWithoutRef<"span"> {
  /** Further part names, added after `visually-hidden`. */
  "data-hr"?: string;
}
