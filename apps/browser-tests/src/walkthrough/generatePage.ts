import fc from "fast-check";

/** A random page with one target, `#target`, somewhere in it. */
export interface TargetPage {
  html: string;
  size: { width: number; height: number };
}

const sizes = [
  { width: 1000, height: 700 },
  { width: 375, height: 667 },
];

/** Boxes around the target, outermost first: scrollers, transforms, clips and containing blocks. */
const boxes = fc.constantFrom(
  ...[
    "overflow: auto; height: 220px",
    "overflow: auto; height: 180px; width: 260px",
    "overflow: scroll; max-height: 300px",
  ],
  ...[
    "overflow: hidden; height: 240px",
    "overflow-x: auto; width: 240px",
    "overflow: auto; height: 200px; position: relative",
  ],
  ...[
    "transform: translate(20px, 30px)",
    "transform: scale(0.8); transform-origin: 0 0",
    "translate: 0 40px",
    "filter: brightness(1)",
  ],
  ...[
    "position: relative; top: 20px",
    "contain: paint",
    "display: flex",
    "display: grid",
    "padding: 30px; border: 8px solid #999",
  ],
  ...["direction: rtl", "columns: 1", "margin-inline-start: 60px", "zoom: 1.25", "display: contents"],
);

const before = fc.constantFrom(
  "",
  '<div style="height: 120px; width: 40px">Above</div>',
  '<div style="height: 900px; width: 40px">Far above</div>',
  '<div style="height: 300px; width: 1400px">Wide</div>',
);

const bars = fc.constantFrom(
  "",
  '<header style="position: sticky; top: 0; height: 80px; background: #ddd; z-index: 5">Header</header>',
  '<header style="position: fixed; inset: 0 0 auto; height: 64px; background: #ddd; z-index: 5">Header</header>',
  '<footer style="position: fixed; inset: auto 0 0; height: 56px; background: #ddd; z-index: 5">Footer</footer>',
);

/** Of the target itself. The last ones hide it, or put it out of reach. */
const targetStyles = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "",
    "width: 160px; height: 44px",
    "width: 220px; height: 120px",
    "transform: translateX(10px)",
    "display: inline-block",
  ],
  ...[
    "position: relative; left: 12px",
    "position: sticky; top: 0",
    "height: 300px; width: 200px",
    "position: absolute; top: 60px; left: 20px",
  ],
  ...[
    "visibility: hidden",
    "opacity: 0",
    "height: 0; overflow: hidden",
    "position: absolute; left: -9999px",
    "display: none",
  ],
);

/** Generates pages with a target. */
export const targetPage: fc.Arbitrary<TargetPage> = fc
  .record({
    size: fc.constantFrom(...sizes),
    bar: bars,
    isRtl: fc.boolean(),
    around: fc.array(fc.record({ style: boxes, before }), { maxLength: 4 }),
    last: before,
    style: targetStyles,
    after: fc.constantFrom("", '<div style="height: 900px">Below</div>'),
  })
  .map(({ size, bar, isRtl, around, last, style, after }) => {
    const target = `${last}<button id="target" style="border: 0; padding: 8px; ${style}">The target</button>`;
    const inner = around.reduceRight(
      (inside, one) =>
        `${one.before}<div class="box" style="${one.style}">${inside}<div style="height: 60px"></div></div>`,
      target,
    );
    return { size, html: `<div ${isRtl ? 'dir="rtl"' : ""}>${bar}${inner}${after}</div>` };
  });
