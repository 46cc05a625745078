import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes a small folder of content that builds: one entry of each kind. Returns the exit code. Never overwrites anything. */
export function runInit(root: string, print: (text: string) => void): number {
  if (existsSync(root) && readdirSync(root).length > 0) {
    print(`${root} is not empty, so nothing was written. Name a new folder.`);
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, text] of Object.entries(files(today))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  print(`Wrote an example of each kind to ${root}. Build it with: handrail-content build ${root}`);
  return 0;
}

function files(today: string): Readonly<Record<string, string>> {
  return {
    "contacts.json": json([
      { kind: "phone", number: "+1 555 0100" },
      { kind: "email", address: "help@example.com" },
    ]),
    "topics.json": json([{ id: "billing", title: "Bills and payments" }]),
    "products.json": json([]),
    "articles/en/pay-your-bill.md": `---
id: pay-your-bill
title: How do I pay my bill?
summary: By card, by transfer, or in a shop.
topics: [billing]
reviewedAt: ${today}
---
![The three ways to pay](media/ways-to-pay.svg "Three ways to pay")

## By card

1. Open [your account](https://example.com/account).
2. Press **Pay now**.

> [!TIP]
> Pay by direct debit, and you never pay late.

| When you pay | It arrives      |
| ------------ | --------------: |
| before 17:00 | the same day    |
| after 17:00  | the next day[^1] |

[^1]: On working days.

<details>
<summary>Did the payment fail?</summary>

Nothing was taken. Try again, or [call us](contact:phone).

</details>
`,
    "faq/en/when-is-my-bill-due.md": `---
id: when-is-my-bill-due
title: When is my bill due?
summary: 14 days after its date.
topics: [billing]
related: [pay-your-bill]
reviewedAt: ${today}
---
14 days after the date on it. [How to pay](help:pay-your-bill#by-card).
`,
    "walkthroughs/en/first-visit.md": `---
id: first-visit
version: 1
title: Find your way around
summary: A minute with the help centre.
audience: customer
steps:
  - id: search
    title: Ask in your own words
    target: "[data-hr~='search']"
    body: Type what you want to do, such as **pay my bill**.
---
`,
    "media/ways-to-pay.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 80" fill="none" stroke="currentColor">
<rect x="10" y="15" width="80" height="50" rx="6"/><path d="M120 40h80m-20-15 20 15-20 15"/><circle cx="270" cy="40" r="28"/>
</svg>
`,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
