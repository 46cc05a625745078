"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts, states } from "../anatomy.js";
import { Slot } from "./Slot.js";

/**
 * The button of Handrail: 44 px high, with words. Renders a `<button type="button">`, or with `asChild` its only
 * child, so that a link can look like a button and stay a link.
 */
export const Button = /* @__PURE__ */ forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { asChild = false, variant = "secondary", "data-hr": part, ...rest } = props;
  const shared = {
    ...rest,
    "data-hr": part ? `${parts.button} ${part}` : parts.button,
    [states.variant]: variant,
  };
  return asChild ? <Slot {...shared} slotRef={ref} /> : <button type="button" {...shared} ref={ref} />;
});

/** Props of {@link Button}. */
export interface ButtonProps extends ComponentPropsWithoutRef<"button"> {
  /**
   * The emphasis: at most one `primary` in a view, `quiet` for rare actions.
   * @default "secondary"
   */
  variant?: "primary" | "secondary" | "quiet";
  /**
   * Gives the appearance and behaviour to the only child instead of rendering a `<button>`.
   * @default false
   */
  asChild?: boolean;
  /** Further part names, added after `button`. */
  "data-hr"?: string;
}
