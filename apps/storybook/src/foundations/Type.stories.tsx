import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { reference } from "./reference.js";
import "./foundations.css";
import "./type.css";

const scale = ["2xl", "xl", "lg", "md", "sm"];
const samples = [
  { lang: "en", words: "A person can help you with your bill, whatever it says." },
  { lang: "lt", words: "Žmogus padės suprasti sąskaitą, kad ir kas joje būtų parašyta." },
];

/** Components inherit the font family and the text size of the page. These are the sizes relative to it. */
const meta = {
  title: "Foundations/Type",
  tags: ["!autodocs"],
  parameters: { ...reference },
  render: () => (
    <main className="foundations">
      <h1>Type</h1>
      <p>
        Handrail inherits the font family and the text size of your page, and follows the reader’s text size. Text has a
        line height of 1.55, headings of 1.25, and no line is longer than 68 characters. Try the text size in the
        toolbar.
      </p>
      {scale.map((step) => (
        <section key={step} className="type-step">
          <h2>
            <code>--hr-text-{step}</code>
          </h2>
          {samples.map(({ lang, words }) => (
            <p
              key={lang}
              lang={lang}
              style={{
                fontSize: `var(--hr-text-${step})`,
                fontFamily: step.endsWith("xl") ? "var(--hr-font-heading)" : undefined,
                lineHeight: step.endsWith("xl") ? "var(--hr-leading-heading)" : "var(--hr-leading-text)",
              }}
            >
              {words}
            </p>
          ))}
        </section>
      ))}
    </main>
  ),
} satisfies Meta;
export default meta;

/** Five sizes, from 28 px to 14 px where a page's text is 16 px. */
export const Scale: StoryObj = {
  play: async ({ canvasElement }) => {
    const sizes = [...canvasElement.querySelectorAll<HTMLElement>(".type-step p:first-of-type")].map((line) =>
      Number.parseFloat(getComputedStyle(line).fontSize),
    );
    await expect(sizes).toEqual([28, 22, 18, 16, 14]);
  },
};
