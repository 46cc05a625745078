import { pathSegment } from "../records/pathSegment.js";

/** The id that a module, or a step of it, has in the page. A link may lead to it. */
export function courseElementId(prefix: string, moduleId: string, stepId?: string): string {
  return prefix + [moduleId, ...(stepId === undefined ? [] : [stepId])].map(pathSegment).join("-");
}
