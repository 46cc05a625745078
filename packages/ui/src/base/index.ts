export { Button, type ButtonProps } from "../button/Button.js";
export { createSharedContext } from "../context/createSharedContext.js";
export { inDevelopment } from "../context/inDevelopment.js";
export { useComposedRefs } from "../hooks/useComposedRefs.js";
export { useIsHydrated } from "../hooks/useIsHydrated.js";
export { useIsHydrating } from "../hooks/useIsHydrating.js";
export { Icon, type IconProps } from "../icon/Icon.js";
export { VisuallyHidden, type VisuallyHiddenProps } from "../VisuallyHidden.js";
