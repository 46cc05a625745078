import { Button } from "@handrail/ui";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { reference } from "./reference.js";
import "./foundations.css";
import "./spaceAndShape.css";

const steps = [1, 2, 3, 4, 5, 6, 8, 12];
const radii = ["sm", "md", "lg", "full"];

/** A grid of 4 px, four corner radii, targets of 44 px, and a focus ring of two tones. */
const meta = {
  title: "Foundations/Space and shape",
  tags: ["!autodocs"],
  parameters: { ...reference },
  render: () => (
    <main className="foundations">
      <h1>Space and shape</h1>
      <h2>Space</h2>
      <p>
        Every distance is a multiple of <code>--hr-spacing</code>, which is 4 px by default. Change this token to make
        all components denser or wider.
      </p>
      <ul className="bars">
        {steps.map((step) => (
          <li key={step}>
            <i style={{ inlineSize: `calc(var(--hr-spacing) * ${step})` }} /> {step}
          </li>
        ))}
      </ul>
      <h2>Corners</h2>
      <ul className="corners">
        {radii.map((radius) => (
          <li key={radius}>
            <i style={{ borderRadius: `var(--hr-radius-${radius})` }} /> <code>--hr-radius-{radius}</code>
          </li>
        ))}
      </ul>
      <h2>Targets and focus</h2>
      <p>
        Buttons and links are at least 44 px high where possible, and never less than 24 px (WCAG 2.5.8). The focus ring
        has two tones, so that one of them contrasts with any background.
      </p>
      <p className="row">
        <Button variant="primary">Send message</Button> <Button>Show step 3</Button>{" "}
        <Button variant="quiet">More ways</Button>
      </p>
    </main>
  ),
} satisfies Meta;
export default meta;

export const Measures: StoryObj = {
  play: async ({ canvas }) => {
    const button = canvas.getByRole("button", { name: "Send message" });
    button.focus();
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await expect(getComputedStyle(button).outlineStyle).toBe("solid");
  },
};
