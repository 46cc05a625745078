import { richTextLimits } from "../rich-text/richText.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";

/** Lists the problems of a value that should be rich text. Elements and addresses are checked when it is rendered. */
export function richTextProblems(value: unknown, path: string): readonly Problem[] {
  if (!isRecord(value) || ownProperty(value, "type") !== "root") {
    const found = value === undefined ? "missing" : quoted(value);
    return [
      { path, problem: `is ${found}, not rich text. Give what \`handrail-content\` or markdownToRichText wrote.` },
    ];
  }
  return childProblems(value, path, 1);
}

function childProblems(parent: Readonly<Record<string, unknown>>, path: string, depth: number): readonly Problem[] {
  const children = ownProperty(parent, "children");
  if (!Array.isArray(children)) return [{ path: `${path}.children`, problem: "must be an array of nodes." }];
  if (depth > richTextLimits.depth)
    return [{ path, problem: `is nested more than ${richTextLimits.depth} levels deep.` }];
  return children.flatMap((child: unknown, index) => nodeProblems(child, `${path}.children[${index}]`, depth));
}

function nodeProblems(node: unknown, path: string, depth: number): readonly Problem[] {
  if (!isRecord(node)) return [{ path, problem: `is ${quoted(node)}. Give a text or an element.` }];
  const type = ownProperty(node, "type");
  if (type === "text") {
    return typeof ownProperty(node, "value") === "string" ? [] : [{ path: `${path}.value`, problem: "must be text." }];
  }
  if (type !== "element") return [{ path: `${path}.type`, problem: `is ${quoted(type)}. Give "text" or "element".` }];
  if (typeof ownProperty(node, "tagName") !== "string") return [{ path: `${path}.tagName`, problem: "must be text." }];
  return [...attributeProblems(ownProperty(node, "properties"), path), ...childProblems(node, path, depth + 1)];
}

function attributeProblems(properties: unknown, path: string): readonly Problem[] {
  if (properties === undefined) return [];
  if (!isRecord(properties))
    return [{ path: `${path}.properties`, problem: `is ${quoted(properties)}. Give an object.` }];
  return Object.entries(properties)
    .filter(([, value]) => !isAttribute(value))
    .map(([key, value]) => ({
      path: `${path}.properties`,
      problem: `has ${quoted(key)}, which is ${quoted(value)}. Give a text, a number, true or false.`,
    }));
}

function isAttribute(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((item) => typeof item === "string" || typeof item === "number");
  return value === null || value === undefined || /^(?:string|number|boolean)$/.test(typeof value);
}
