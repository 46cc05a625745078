import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";

/**
 * An icon beside text. It is decoration, so it is hidden from assistive technology. Renders an `<svg>` of 1.25 em.
 */
export const Icon = /* @__PURE__ */ forwardRef<SVGSVGElement, IconProps>(function Icon(props, ref) {
  const { icon, "data-hr": part, ...rest } = props;
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
      data-hr={part ? `${parts.icon} ${part}` : parts.icon}
      ref={ref}
    >
      <path d={icon} />
    </svg>
  );
});

/** Props of {@link Icon}. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  /** The data of an SVG path in a box of 24 × 24: `import { phoneIcon } from "@handrail/ui/icons"`. */
  icon: string;
  /** Further part names, added after `icon`. */
  "data-hr"?: string;
}
