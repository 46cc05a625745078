import { richTextToString } from "@handrail/core/rich-text";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../problems.js";
import { markdownToRichText } from "./markdownToRichText.js";

// `¤` stands for a word. Each becomes another one, so that a word can only be found where it was written.
const inlines = [
  ...["¤", "¤ ¤", "**¤ ¤**", "*¤*", "~~¤~~", "`¤`", "`<¤>`", "\\*¤\\*", "\\<¤>", "&lt;¤&gt;", "&¤;", "$¤$", "¤\u200b¤"],
  ...["¤  \n¤", "¤\\\n¤", "¤\n¤", "¤<br>¤", "¤<br/>¤", "¤<BR />¤", "**¤**\n*¤*"],
  ...[
    "<kbd>¤</kbd>",
    "<del>¤ ¤</del>",
    "<sup>¤ **¤**</sup>",
    "<kbd>¤",
    "¤</kbd>",
    "**<kbd>¤**</kbd>",
    "<kbd><¤></kbd>",
  ],
  ...["<¤>", "<¤ ¤>", '<span class="¤">¤</span>', '<a href="¤">¤</a>', "<script>¤</script>", "<?¤?>", "<!¤ ¤>"],
  ...[
    "<!-- hidden -->",
    "<!-- hidden --> ¤",
    "<!--¤",
    "<![CDATA[¤]]>",
    '<img src="¤" alt="¤">',
    '<kbd title="¤">¤</kbd>',
  ],
  ...["[¤ ¤](help:¤ '¤')", "[¤](<¤ ¤>)", "[¤](javascript:¤)", "[¤]()", "[](help:¤)", "[¤](help:¤"],
  ...["![¤](media/¤.png '¤')", "![¤ **¤**](data:¤)", "![¤](http://¤)", "[![¤](media/¤.png '¤')](help:¤)", "![](¤)"],
  ...["[¤][ref]", "[¤][¤]", "[¤]", "[ref]", "![¤][ref]", "[^1]", "[^¤]", "^[¤]", "[^note]"],
  ...["<https://¤.example>", "https://¤.example/¤", "www.¤.example", "¤@¤.example", "<¤:¤>", "<tel:¤>"],
];
const inlineText = fc
  .array(fc.tuple(fc.constantFrom(...inlines), fc.constantFrom(" ", "\n", " / ")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([part, gap]) => part + gap).join(""));
const oneLine = inlineText.map((text) => text.replace(/\s+/g, " ").trim());
const indent = (text: string, first: string) => first + text.trimEnd().replace(/\n/g, `\n${" ".repeat(first.length)}`);

const leaf = fc.oneof(
  { weight: 4, arbitrary: inlineText },
  fc.tuple(fc.integer({ min: 1, max: 6 }), oneLine).map(([level, text]) => `${"#".repeat(level)} ${text}`),
  fc.tuple(oneLine, fc.constantFrom("===", "---")).map((lines) => lines.join("\n")),
  fc
    .array(fc.array(oneLine, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((rows) => ["| ¤ | ¤ |", "| :-: | --: |", ...rows.map((cells) => `| ${cells.join(" | ")} |`)].join("\n")),
  fc.constantFrom(
    ...[
      "```\n¤ <¤>\n```",
      "```¤\n¤\n```",
      "~~~ ¤ ¤=¤\n¤",
      "    ¤\n    <¤>",
      "***",
      "<br>",
      "<br>\n¤",
      "<kbd>\n¤\n</kbd>",
    ],
    ...["<div class='¤'>\n¤\n</div>", "<div>\n\n¤\n\n</div>", "<details><summary>¤</summary> ¤</details>", "<p>¤</p>"],
    ...["<script>\n¤\n\n¤\n</script>", "<style>¤</style>", "<pre>¤</pre>", "<?¤ ?>", "<!¤>", "<![CDATA[¤]]>"],
    ...[
      "<!-- hidden\n\nhidden -->",
      "<!-- hidden --> ¤",
      "<!-- hidden -->\n¤",
      "<!-- ¤",
      "<!-- hidden --><p>¤</p><!-- hidden -->",
    ],
    ...[
      "[ref]: help:¤ '¤'",
      "[¤]: help:¤ '¤'",
      "[¤]: <¤",
      "[^1]: ¤\n\n    ¤",
      "[^¤]: ¤",
      "¤[^note]\n\n[^note]: ¤ **¤**\n\n    - ¤",
    ],
    ...[
      "<details>\n<summary>¤</summary>",
      "</details>",
      "<figure>",
      "</figure>",
      "<figcaption>¤ **¤**</figcaption>",
      "<video>¤</video>",
    ],
    ...[
      "<details>\n¤\n</details>",
      "<summary>¤</summary>",
      '<figure class="¤">¤</figure>',
      "<details><summary>¤</summary><script>¤</script><b>¤</b></details>",
    ],
    ...[
      "> [!NOTE]\n>\n> ¤",
      "> [!NOTE] ¤",
      "> [!TIP]\n> > [!DANGER]\n> > ¤",
      "> **[!NOTE]**\n> ¤",
      "> [!NOTE]\n> **¤** ¤",
    ],
    ...["¤\n: ¤", "> [!WARNING]\n> ¤", "¤\n¤", "1. ¤\n1. ¤", "- ¤\n  <!-- hidden -->\n  ¤"],
  ),
);
const { blocks } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf,
    fc
      .tuple(tie("blocks"), fc.constantFrom("- ", "* ", "3. ", "- [x] ", "- [ ] "))
      .map(([text, mark]) => indent(text, mark)),
    tie("blocks").map((text) => `> ${text.trimEnd().replace(/\n/g, "\n> ")}`),
  ),
  blocks: fc
    .array(fc.tuple(tie("block"), fc.constantFrom("\n\n", "\n\n", "\n")), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([block, gap]) => block.trimEnd() + gap).join("")),
}));

function withWords(template: string): { markdown: string; words: string[] } {
  const words: string[] = [];
  const markdown = template.replace(/¤/g, () => {
    const number = words.length;
    const word = `zq${[576, 24, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 24))).join("")}`;
    words.push(word);
    return word;
  });
  return { markdown, words };
}

function wordsIn(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => text?.match(/\p{L}+/gu) ?? []);
}

/** Every string in a value except the text itself: addresses, titles, names of classes. */
function attributesIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (key, item: unknown) => {
    if (typeof item === "string" && key !== "value") found.push(item);
    return item;
  });
  return found;
}

function read(markdown: string) {
  const problems: Omit<Problem, "file">[] = [];
  const body = markdownToRichText(markdown, (problem, place) => problems.push({ problem, ...place }));
  const shown = new Set(wordsIn(richTextToString(body), ...attributesIn(body)));
  const reported = new Set(wordsIn(...problems.flatMap(({ problem, text }) => [problem, text])));
  return { body, problems, shown, reported };
}

const supported = fc
  .array(
    fc.constantFrom(
      ...["¤ **¤** *¤* ~~¤~~ `<¤>` \\<¤>", "¤<br>¤  \n¤\\\n¤", "<kbd>¤</kbd> <del>¤ **¤**</del>", "## ¤ *¤*", "#### ¤"],
      ...["[¤](help:¤ '¤') <https://¤.example> www.¤.example", "![¤](media/¤.png '¤')", "¤ ![¤](media/¤.png '¤')"],
      ...["- ¤\n  - [x] ¤\n  - [ ] ¤\n    > ¤", "1. ¤\n\n   ¤\n2. ¤", "```¤\n<¤>\n```", "    ¤", "<!-- hidden -->"],
      ...["| ¤ | ¤ |\n| - | :-: |\n| ¤<br>¤ |\n| **¤** | <kbd>¤</kbd> |", "***"],
      ...[
        "> [!WARNING]\n> ¤ **¤**\n>\n> - ¤",
        "> [!tip]\n>\n> ¤",
        "<details><summary>¤ &amp; ¤</summary>¤ <sub>¤</sub></details>",
      ],
      ...[
        "<details open>\n<summary>¤</summary>\n\n¤ **¤**\n\n> ¤\n\n</details>",
        "- ¤\n\n  <details>\n  <summary>¤</summary>\n\n  ¤\n  </details>",
      ],
      ...[
        '<figure><img src="media/¤.png" alt="¤"><figcaption>¤ ¤</figcaption></figure>',
        "<figure>\n\n![¤](media/¤.png)\n\n<figcaption>¤</figcaption>\n</figure>",
      ],
      ...[
        '<video src="media/¤.mp4" poster="media/¤.png" title="¤">\n<track kind="captions" src="media/¤.vtt" srclang="en" label="¤">\n</video>',
        '<video src="media/¤.mp4"></video>',
      ],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join("\n\n"));

describe("markdownToRichText with any Markdown", () => {
  it("keeps each word in the rich text or in a reported problem", () => {
    fc.assert(
      fc.property(blocks.map(withWords), ({ markdown, words }) => {
        const { shown, reported } = read(markdown);
        expect(words.filter((word) => !shown.has(word) && !reported.has(word))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("shows every word of supported Markdown, and reports nothing", () => {
    fc.assert(
      fc.property(supported.map(withWords), ({ markdown, words }) => {
        const { shown, problems } = read(markdown);
        expect(problems).toEqual([]);
        expect(words.filter((word) => !shown.has(word))).toEqual([]);
      }),
    );
  });

  it("reports each problem on a line of the source, at or before its text", () => {
    fc.assert(
      fc.property(blocks.map(withWords), ({ markdown, words }) => {
        const lines = markdown.split("\n");
        for (const { line = 0, text } of read(markdown).problems) {
          expect(line).toBeGreaterThan(0);
          const first = wordsIn(text).find((word) => words.includes(word));
          if (first) expect(lines.slice(line - 1).join("\n")).toContain(first);
        }
      }),
      { numRuns: 200 },
    );
  });
});
