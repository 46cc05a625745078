import type { Meta, StoryObj } from "@storybook/react-vite";
import { useEffect, useRef, useState } from "react";
import { expect } from "storybook/test";
import { describeToken, type Token, tokenNames, tokensOn } from "./designTokens.js";
import { reference } from "./reference.js";
import "./foundations.css";
import "./tokens.css";

/** Every token with its value for the brand in the toolbar, and a download for design tools. */
const meta = {
  title: "Foundations/Tokens",
  component: TokensPage,
  tags: ["!autodocs"],
  parameters: { ...reference },
} satisfies Meta<typeof TokensPage>;
export default meta;

export const ToDownload: StoryObj = {
  play: async ({ canvas }) => {
    const link = await canvas.findByRole<HTMLAnchorElement>("link", { name: /Download/ });
    const { light, dark } = await (await fetch(link.href)).json();
    await expect(Object.keys(light)).toEqual(tokenNames.filter((name) => name !== "container-measure"));
    await expect(light["color-ink"].$value.colorSpace).toBe("oklch");
    await expect(dark["color-ink"].$value.components[0]).toBeGreaterThan(light["color-ink"].$value.components[0]);
    await expect(light["radius-md"]).toEqual({ $type: "dimension", $value: { value: 10, unit: "px" } });
  },
};

type Sets = Record<"light" | "dark", Record<string, Token>>;

function TokensPage() {
  const light = useRef<HTMLDivElement>(null);
  const dark = useRef<HTMLDivElement>(null);
  const [sets, setSets] = useState<Sets>();
  const [address, setAddress] = useState("");
  useEffect(() => {
    if (!light.current || !dark.current) return;
    const read = { light: tokensOn(light.current), dark: tokensOn(dark.current) };
    const url = URL.createObjectURL(new Blob([JSON.stringify(read, null, 2)], { type: "application/json" }));
    setSets(read);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, []);
  return (
    <main className="foundations">
      <div ref={light} data-hr-scheme="light" hidden />
      <div ref={dark} data-hr-scheme="dark" hidden />
      <h1>Tokens</h1>
      <p>
        A brand is a list of these tokens and nothing else. On a page, each token is a CSS custom property whose name
        starts with <code>--hr-</code>. The download contains the light and the dark set in the format of the Design
        Tokens Community Group, which design tools can import.
      </p>
      {address && (
        <p>
          <a className="download" href={address} download="handrail.tokens.json">
            Download handrail.tokens.json
          </a>
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {tokenNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td data-hr-scheme="light">{sets?.light[name] && <Value name={name} token={sets.light[name]} />}</td>
              <td data-hr-scheme="dark">{sets?.dark[name] && <Value name={name} token={sets.dark[name]} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function Value({ name, token }: { name: string; token: Token }) {
  if (token.$type !== "color") return <>{describeToken(token)}</>;
  return <i className="swatch" style={{ background: `var(--hr-${name})` }} />;
}
