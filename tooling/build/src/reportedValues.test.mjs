import { describe, expect, it } from "vitest";
import { reportedValues } from "./reportedValues.mjs";

describe("reportedValues", () => {
  it("lists functions, classes, constants and namespaces, but no types", () => {
    const report = `
      export function createJourney(): Journey;
      export class HandrailError extends Error {}
      export const en: Messages;
      declare namespace Search { export { Root } }
      declare const Root: unknown;
      export interface Journey {}
      export type Topic = string;`;
    expect(read(report).values).toEqual(["createJourney", "HandrailError", "en", "Search"]);
  });

  it("names the module and the first name of what is passed on from another package", () => {
    const report = `
      import { defineContacts as defineContacts_2 } from "@handrail/core";
      export { defineContacts_2 as defineContacts }`;
    expect(read(report).passedOn).toEqual([
      { name: "defineContacts", module: "@handrail/core", imported: "defineContacts" },
    ]);
  });

  it("names the modules that are exported as a whole", () => {
    expect(read('export * from "@handrail/faq";').reexported).toEqual(["@handrail/faq"]);
  });

  it("leaves out what the package declares but does not export", () => {
    expect(read("declare const internal: number;").values).toEqual([]);
  });
});

function read(code) {
  return reportedValues(`## API Report File\n\n\`\`\`ts\n${code}\n\`\`\`\n`);
}
