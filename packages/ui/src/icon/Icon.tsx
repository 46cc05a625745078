import type { IconNode } from "lucide";
import { type ComponentPropsWithoutRef, createElement, forwardRef } from "react";

/**
 * A drawing from lucide beside words; it never stands alone, so assistive technology does not meet it. Renders an `<svg>`
 * of 1.25 em. It takes lucide's plain data, because lucide's own React components weigh more than the rail does.
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
      data-hr={part ? `icon ${part}` : "icon"}
      ref={ref}
    >
      {icon.map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  );
});

/** Props of {@link Icon}. */
export interface IconProps extends ComponentPropsWithoutRef<"svg"> {
  /** The drawing: `import { Phone } from "lucide"`. */
  icon: IconNode;
  /** Further part names, added after `icon`. */
  "data-hr"?: string;
}
