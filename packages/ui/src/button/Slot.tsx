import { cloneElement, type HTMLAttributes, isValidElement, type ReactNode, type Ref, version } from "react";
import { useComposedRefs } from "../hooks/useComposedRefs.js";

type Props = Readonly<Record<string, unknown>>;

/**
 * Renders its only child with these props added: refs, classes, styles and event handlers are merged, the child's handler first; other
 * props of the child win. The meaning is that of Radix's Slot, which costs every page that has a button 1 kB more.
 */
export function Slot({ children, slotRef, ...props }: SlotProps): ReactNode {
  const ref = useComposedRefs(slotRef, refOf(children));
  return isValidElement<Props>(children)
    ? cloneElement(children, { ...mergedProps(props, children.props), ref })
    : null;
}

function mergedProps(slot: Props, child: Props): Props {
  const merged: Record<string, unknown> = { ...slot, ...child };
  for (const [name, ours] of Object.entries(slot)) {
    const theirs = child[name];
    if (theirs === undefined) merged[name] = ours;
    else if (typeof ours === "function" && typeof theirs === "function") {
      merged[name] = (...values: unknown[]) => {
        theirs(...values);
        ours(...values);
      };
    } else if (name === "className") merged.className = `${ours} ${theirs}`;
    // React's type of the prop is an object.
    else if (name === "style") merged.style = { ...(ours as object), ...(theirs as object) };
  }
  return merged;
}

// React 18 holds the ref beside the props, React 19 in them; either warns when it is read from the other place.
function refOf(child: ReactNode): Ref<HTMLElement> | undefined {
  if (!isValidElement<Props>(child)) return undefined;
  // The types are React 19's, which has no `ref` beside the props.
  const holder = (Number.parseInt(version, 10) < 19 ? child : child.props) as { ref?: Ref<HTMLElement> };
  return holder.ref;
}

interface SlotProps extends HTMLAttributes<HTMLElement> {
  children?: ReactNode;
  slotRef: Ref<HTMLElement>;
}
