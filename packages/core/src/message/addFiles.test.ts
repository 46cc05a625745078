import { describe, expect, it } from "vitest";
import { form as messages } from "../messages/en/form/index.js";
import { addFiles, describeSize } from "./addFiles.js";

const file = (name: string, type = "", size = 10) => new File(["x".repeat(size)], name, { type });
const namesOf = (files: readonly File[]) => files.map(({ name }) => name);

/** Adds files to an empty list with generous limits, unless `limits` are given. */
function add(added: readonly File[], limits: { accept?: string; maxSize?: number; maxCount?: number } = {}) {
  return addFiles([], added, { maxSize: 1000, maxCount: 5, ...limits }, messages, "en");
}

describe("addFiles", () => {
  it.each([
    ["image/*", "photo.png", "image/png"],
    [".PDF", "bill.pdf", ""],
    ["image/png, application/pdf", "bill", "application/pdf"],
    ["*/*", "setup.exe", "application/octet-stream"],
    [undefined, "setup.exe", "application/octet-stream"],
  ])("accepts by `%s` the file %s (%s)", (accept, name, type) => {
    expect(namesOf(add([file(name, type)], accept ? { accept } : {}).files)).toEqual([name]);
  });

  it("reports a file of another type", () => {
    expect(add([file("setup.exe", "application/octet-stream")], { accept: "image/*,.pdf" })).toEqual({
      files: [],
      problems: ["We can't open setup.exe. Choose another type of file."],
    });
  });

  it("reports a file that is too large, and adds the others", () => {
    const { files, problems } = add([file("large.png", "", 1001), file("small.png")]);
    expect(namesOf(files)).toEqual(["small.png"]);
    expect(problems).toEqual(["large.png is larger than 1 kB. Choose a smaller one."]);
  });

  it("reports files beyond the maximum count, and adds the first ones", () => {
    const { files, problems } = add([file("a"), file("b"), file("c")], { maxCount: 2 });
    expect(namesOf(files)).toEqual(["a", "b"]);
    expect(problems).toEqual(["You can add up to 2. The other files were not added."]);
  });

  it("reports an empty file", () => {
    expect(add([file("empty.txt", "text/plain", 0)]).problems).toEqual(["empty.txt is empty. Choose another file."]);
  });

  it("adds a second file of the same name, whose content may be another", () => {
    const listed = [file("image.jpg")];
    const second = file("image.jpg");
    const limits = { maxSize: 1000, maxCount: 5 };
    expect(addFiles(listed, [second], limits, messages, "en").files).toEqual([...listed, second]);
  });
});

describe("describeSize", () => {
  it.each([
    [999, "999 byte"],
    [1000, "1 kB"],
    [2_500_000, "2.5 MB"],
  ])("formats %i bytes", (bytes, text) => {
    expect(describeSize(bytes, "en")).toBe(text);
  });
});
