import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { MeasuredPair } from "./MeasuredPair.js";
import { pairs } from "./pairs.js";
import { type Brand, brands, reference } from "./reference.js";
import "./foundations.css";
import "./colour.css";

/** Every pair of colours in the components, measured in the browser, in light and in dark. */
const meta = {
  title: "Foundations/Colour",
  component: ColourPage,
  tags: ["!autodocs"],
  // Each story shows one brand, so the toolbar must not change it.
  globals: { brand: "handrail", scheme: "light" },
  parameters: { ...reference },
  play: async ({ canvasElement }) => {
    const measured = [...canvasElement.querySelectorAll(".pair")];
    await expect(measured.length).toBeGreaterThan(80);
    const faint = measured.filter((pair) => !pair.querySelector("[data-enough]")).map((pair) => pair.textContent);
    await expect(faint, "pairs with too little contrast").toEqual([]);
  },
} satisfies Meta<typeof ColourPage>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Handrail: Story = { args: { brand: "handrail" } };
export const NorthwindBroadband: Story = { args: { brand: "northwind" } };
export const MarlowBank: Story = { args: { brand: "marlow" } };
export const KaunoVandenys: Story = { args: { brand: "kauno" } };
export const MoreContrast: Story = {
  args: { brand: "handrail" },
  globals: { brand: "handrail", scheme: "light", contrast: "more" },
};

function ColourPage({ brand }: { brand: Brand }) {
  return (
    <main className="foundations">
      <h1>Colour: {brands[brand]}</h1>
      <p>
        This page measures the contrast in your browser. Text needs 4.5 : 1 (WCAG 1.4.3), edges and marks need 3 : 1
        (1.4.11). Components have the same colours.
      </p>
      <div className="schemes">
        {(["light", "dark"] as const).map((scheme) => (
          <section key={scheme} data-hr-brand={brand} data-hr-scheme={scheme} className="scheme">
            <h2>{scheme === "light" ? "Light" : "Dark"}</h2>
            <Swatches />
            {Object.entries(pairs).map(([title, list]) => (
              <div key={title}>
                <h3>{title}</h3>
                {list.map((pair) => (
                  <MeasuredPair key={`${pair.front} ${pair.ground}`} {...pair} />
                ))}
              </div>
            ))}
          </section>
        ))}
      </div>
    </main>
  );
}

const shown = [
  "paper",
  "surface",
  "sunken",
  "ink",
  "muted",
  "line",
  "brand",
  "brand-soft",
  "rail",
  "rail-soft",
  "mark",
];

function Swatches() {
  return (
    <ul className="swatches">
      {shown.map((name) => (
        <li key={name}>
          <span style={{ background: `var(--hr-color-${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
