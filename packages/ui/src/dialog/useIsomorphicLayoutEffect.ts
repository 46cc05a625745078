"use client";
import { useEffect, useLayoutEffect } from "react";

/** A layout effect. React 18 warns about those on the server, where no effect runs. */
export const useIsomorphicLayoutEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
