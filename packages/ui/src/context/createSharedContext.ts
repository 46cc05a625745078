"use client";
import { type Context, createContext, version as reactVersion } from "react";
import { warnOnMixedVersions } from "./warnOnMixedVersions.js";

/**
 * Creates a React context that every copy of Handrail on the page shares. Two copies of a package can be installed at the same time.
 * With an ordinary context, the parts of one copy would not see the provider of the other. The default value of the first copy is
 * used.
 * @param name Unique within Handrail, such as `"contact/Handrail"`.
 * @param defaultValue The value outside any provider.
 */
export function createSharedContext<T>(name: string, defaultValue: T): Context<T> {
  warnOnMixedVersions();
  // React 18 and 19 build contexts differently, and a page may be moving from one to the other.
  const key = Symbol.for(`@handrail/context/react-${reactVersion.split(".")[0]}/${name}`);
  // globalThis has no type for a symbol key. Only this function writes this one.
  const shared = globalThis as { [key: symbol]: Context<T> | undefined };
  const existing = shared[key];
  if (existing) return existing;
  const context = /* @__PURE__ */ createContext(defaultValue);
  shared[key] = context;
  return context;
}
