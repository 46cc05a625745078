import type { ReactNode } from "react";

/** Whether React renders nothing for a node. */
export function isEmpty(node: ReactNode): boolean {
  return node == null || typeof node === "boolean" || node === "" || (Array.isArray(node) && node.every(isEmpty));
}
