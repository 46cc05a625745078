// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import { describe, expect, it } from "vitest";
import { findLiterals } from "./findLiterals.js";

describe("findLiterals", () => {
  it.each([
    "<p data-hr={parts.title} />",
    "<p data-hr={`${parts.files} ${parts.field}`} />",
    "<p data-hr={part ? `${parts.icon} ${part}` : parts.icon} />",
    '<p {...stateAttribute(states.open, open)} data-hr={parts.title} title="Rail" />',
    'const { "data-hr": part, ...rest } = props;',
    'interface Props extends Omit<ButtonProps, "data-hr"> { "data-hr"?: string }',
    'const shared = { "data-hr": parts.input, id };',
    'const inherited = ["lang", "data-hr-scheme"];',
    '// Hidden by `data-hidden`.\n/** <p data-hr="title"> */',
  ])("accepts %s", (source) => {
    expect(findLiterals(source)).toEqual([]);
  });

  it.each([
    ['<p data-hr="title" />', 'data-hr="title"'],
    ["<p data-hr={`field ${parts.files}`} />", "data-hr={`field ${parts.files}`}"],
    ['<p data-hr={part ?? "icon"} />', 'data-hr={part ?? "icon"}'],
    ['const shared = { "data-hr": "input", id };', 'data-hr="input"'],
    ['<p data-open={open ? "" : undefined} />', "data-open"],
    ['card.toggleAttribute("data-sheet", true);', "data-sheet"],
  ])("finds the literal in %s", (source, literal) => {
    expect(findLiterals(source)).toEqual([literal]);
  });
});
