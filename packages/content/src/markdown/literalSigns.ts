/** Markup that readers would see as it is written. */
export interface LiteralSign {
  /** May begin with the start of a line, in a quote as well, which is no part of the sign. */
  pattern: RegExp;
  /** Says what it is and what to do, after "it". */
  meaning: string;
  /** How an author writes it to show it literally. */
  escaped: string;
}

/** Not after a letter or number of an alphabet with spaces: there, stars mark a note, as in `9.99**`. */
const notAfterWord = /(?<![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}])/u.source;

/** Signs of Markdown whose target is missing, or that are written in a way that Markdown does not read. */
const brokenSigns: readonly LiteralSign[] = [
  {
    pattern: /\[\^[^[\]\s]+\]/g,
    meaning: "is a footnote without a note. Write the note below the text: `[^1]: The note.`",
    escaped: "\\[",
  },
  {
    pattern: /\]\[[^\]]*\]/g,
    meaning: "is a link whose definition is missing. Add the definition, or write the URL in round brackets",
    escaped: "\\[",
  },
  {
    pattern: /\]\(/g,
    meaning: "is a link whose address has a space or no end. Write the address without spaces, and close its brackets",
    escaped: "\\[",
  },
  {
    pattern: /\[!\w+\]/g,
    meaning:
      "marks a callout, but is not alone on the first line of a quote, or its name is not NOTE, TIP, WARNING, CAUTION or DANGER",
    escaped: "\\[",
  },
  {
    pattern: /<!--/g,
    meaning: "starts a comment that does not end in the same block or cell. Close the comment there",
    escaped: "\\<!--",
  },
  {
    // An address without quotes holds a slash, which `micromark` does not read there.
    pattern: /<[a-z][^<>=\n]*=[^<>\n]*>/gi,
    meaning: "is not read as HTML. Put the values of its attributes in quotes, or write it as Markdown",
    escaped: "\\<",
  },
  {
    pattern: new RegExp(`${notAfterWord}\\*\\*[^*\\n]+\\*\\*`, "gu"),
    meaning:
      "is not bold. Write no space inside the stars. Beside a letter, write punctuation outside them, or a space before them",
    escaped: "\\*",
  },
  {
    pattern: /~~[^~\n]+~~/g,
    meaning: "is not struck out. Write no space inside the signs",
    escaped: "\\~",
  },
  {
    pattern: /^[> \t]*#{2,6}[^#\s]\S*/gm,
    meaning: "is not a heading. Write a space after the `#`",
    escaped: "\\#",
  },
  {
    pattern: /^[> \t]*\|.*\|[ \t]*$/gm,
    meaning:
      "is not a row of a table. The second line of a table is `| --- | --- |`, with as many cells as the first line",
    escaped: "\\|",
  },
];

/** Signs of other tools. */
const foreignSigns: readonly LiteralSign[] = [
  {
    pattern: /^[> \t]*:{3,}[ \t]*\w.*/gm,
    meaning: "marks a block of another tool. Write a callout: `> [!WARNING]`, and `> ` before each line of its text",
    escaped: "\\:::",
  },
  {
    pattern: /^[> \t]*!!! .*/gm,
    meaning: "marks a block of another tool. Write a callout: `> [!WARNING]`, and `> ` before each line of its text",
    escaped: "\\!!!",
  },
  {
    pattern: /\{(?:[#.:][^{}\n]*|[\w-]+=[^{}\n]*)\}/g,
    meaning: "gives attributes in another tool. Remove it. Each heading has an id already",
    escaped: "\\{",
  },
  {
    pattern: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g,
    meaning: "is a placeholder that nothing fills in. Write the text itself",
    escaped: "\\{",
  },
  {
    pattern: /\[\[[^[\]\n]+\]\]/g,
    meaning: "is a link of a wiki. Write `[text](help:id)`",
    escaped: "\\[",
  },
];

/** All that a text may hold only if it is escaped. */
export const literalSigns: readonly LiteralSign[] = [...brokenSigns, ...foreignSigns];

/** A link, a picture, bold or struck out text where Markdown is not read. */
export const markdownSign = /!?\[[^[\]\n]*\]\([^()\n]*\)|\*\*[^*\n]+\*\*|~~[^~\n]+~~/g;
