import { contrast, parseColor } from "@handrail/core/visibility";
import { useLayoutEffect, useRef, useState } from "react";
import type { Pair } from "./pairs.js";

/** A pair of colours as the browser renders it, with its measured contrast. */
export function MeasuredPair({ front, ground, minRatio }: Pair) {
  const sample = useRef<HTMLSpanElement>(null);
  const [ratio, setRatio] = useState<number>();
  // After every render: the toolbars change the colours without changing a prop.
  useLayoutEffect(() => {
    if (!sample.current) return;
    const { color, backgroundColor } = getComputedStyle(sample.current);
    const [ink, paper] = [parseColor(color), parseColor(backgroundColor)];
    setRatio(ink && paper ? contrast(ink, paper) : undefined);
  });
  const enough = ratio !== undefined && ratio >= minRatio;
  return (
    <div className="pair">
      <span
        ref={sample}
        className={minRatio < 4.5 ? "pair-edge" : "pair-sample"}
        aria-hidden="true"
        style={{ color: `var(--hr-color-${front})`, background: `var(--hr-color-${ground})` }}
      >
        {minRatio < 4.5 ? <i /> : "Aa"}
      </span>
      <span className="pair-names">
        {front} <small>on {ground}</small>
      </span>
      <span className="pair-ratio" data-enough={enough || undefined}>
        {ratio?.toFixed(1)} : 1<small>{enough ? `needs ${minRatio}` : `too little, needs ${minRatio}`}</small>
      </span>
    </div>
  );
}
