"use client";
import { type Context, createContext, version as reactVersion } from "react";
import { warnOnMixedVersions } from "./warnOnMixedVersions.js";

/**
 * Creates a React context that every copy of Handrail on the page shares. Two copies of a package can be installed at
 * once; with an ordinary context a provider from one copy would be invisible to the parts of the other.
 * The first copy's default value is the one that counts.
 * @param name Unique within Handrail, such as `"contact/Handrail"`.
 * @param defaultValue What a reader gets outside any provider.
 */
export function createSharedContext<T>(name: string, defaultValue: T): Context<T> {
  warnOnMixedVersions();
  // React 18 and 19 build contexts differently, and a page may be moving from one to the other.
  const key = Symbol.for(`@handrail/context/react-${reactVersion.split(".")[0]}/${name}`);
  // globalThis has no type for a symbol key; what is stored under this one was put there by this function.
  const shared = globalThis as { [key: symbol]: Context<T> | undefined };
  const existing = shared[key];
  if (existing) return existing;
  const context = /* @__PURE__ */ createContext(defaultValue);
  context.displayName = `Handrail(${name})`;
  shared[key] = context;
  return context;
}
