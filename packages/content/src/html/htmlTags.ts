/** The elements of running text, and the element of rich text that each becomes. */
export const marks: ReadonlyMap<string, string> = new Map([
  ...["strong", "em", "del", "code", "kbd", "sub", "sup", "abbr"].map((name) => [name, name] as const),
  ...[
    ["b", "strong"],
    ["i", "em"],
    ["cite", "em"],
    ["dfn", "em"],
    ["var", "em"],
    ["s", "del"],
    ["strike", "del"],
    ["tt", "code"],
    ["samp", "code"],
    ["acronym", "abbr"],
  ].map(([name = "", mark = ""]) => [name, mark] as const),
]);

/** Elements that begin a new paragraph and are unwrapped. Other unknown elements are unwrapped in the running text. */
export const paragraphs: ReadonlySet<string> = new Set(
  (
    "p div section article main header footer nav address center fieldset legend form hgroup search " +
    "option optgroup summary frameset"
  ).split(" "),
);

/** Elements whose white space and line breaks are shown as they are written. */
export const preformatted: ReadonlySet<string> = new Set(["pre", "listing", "xmp", "plaintext"]);

/** What is reported about an element that has no form in rich text. */
export interface Unsupported {
  /** Whether its text is shown all the same. */
  isUnwrapped: boolean;
  /** The end of the problem, after the tag. */
  problem: string;
}

const left = (problem: string): Unsupported => ({ isUnwrapped: false, problem });
const unwrapped = (problem: string): Unsupported => ({ isUnwrapped: true, problem });

const control = unwrapped("is a form control, which would do nothing in an article. Link to the page with the form.");
const player = unwrapped("is not published. Link to the file, or show it with `<video>`.");
const code = left("is code, which is not published. Remove it.");
const drawing = left("is not published. Save the drawing as a picture, and show it with `<img>` and an `alt`.");

/** The elements that are reported. */
export const unsupported: ReadonlyMap<string, Unsupported> = new Map([
  ["script", code],
  ["style", code],
  ["template", left("is never shown. Remove it, or write its text outside.")],
  ["noembed", left("is never shown. Remove it, or write its text outside.")],
  ["noframes", left("is never shown. Remove it, or write its text outside.")],
  ["title", left("is the title of a page. Write it into the title of the entry.")],
  [
    "iframe",
    left("embeds another page, which is not published. Link to the page. Show a video with `<video>` and its file."),
  ],
  ["object", player],
  ["embed", player],
  ["audio", player],
  ["canvas", unwrapped("needs a script, so it would be empty. Show a picture with `<img>` and an `alt`.")],
  ["svg", drawing],
  ["math", drawing],
  ["area", unwrapped("is a link in a picture, which is not published. Write the link below the picture.")],
  ["base", left("is not published. Give the address of the page as `baseUrl`.")],
  ["button", control],
  ["input", control],
  ["select", control],
  ["textarea", control],
]);
