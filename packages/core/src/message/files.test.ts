import { describe, expect, it } from "vitest";
import { fileProblemOf, mediaTypeOf, readFiles } from "./files.js";

const fileOf = (name: string, type: string, size = 10) => ({ name, type, size });

describe("fileProblemOf", () => {
  it.each([
    ["IMG_2.HEIC", "", "image/*"],
    ["a.PDF", "", "image/*,application/pdf"],
    ["b.pdf", "", ".pdf"],
    ["c.png", "image/png", "image/*"],
    ["d.xyz", "", undefined],
  ])("accepts %s of type %j for %j", (name, type, accept) => {
    expect(fileProblemOf(fileOf(name, type), { accept, maxSize: 10 })).toBeUndefined();
  });

  it.each([
    ["fileType", fileOf("a.exe", "application/x")],
    ["fileType", fileOf("heic", "")],
    ["fileEmpty", fileOf("a.png", "image/png", 0)],
    ["fileLarge", fileOf("a.png", "image/png", 11)],
  ])("reports %s", (problem, file) => {
    expect(fileProblemOf(file, { accept: "image/*", maxSize: 10 })).toBe(problem);
  });
});

describe("mediaTypeOf", () => {
  it("takes the browser's type before the name's", () => {
    expect(mediaTypeOf(fileOf("a.png", "image/webp"))).toBe("image/webp");
    expect(mediaTypeOf(fileOf("IMG_2.HEIC", ""))).toBe("image/heic");
    expect(mediaTypeOf(fileOf("constructor", ""))).toBe("");
  });
});

describe("readFiles", () => {
  it("copies files, also two of one name", async () => {
    const files = ["one", "two"].map((text) => new File([text], "image.jpg"));
    const { attachments, unreadable } = await readFiles(files);
    expect(unreadable).toEqual([]);
    expect(attachments).toMatchObject([
      { name: "image.jpg", type: "image/jpeg", size: 3 },
      { name: "image.jpg", type: "image/jpeg", size: 3 },
    ]);
    expect(await Promise.all(attachments.map(({ content }) => content.text()))).toEqual(["one", "two"]);
  });

  it("returns the files that cannot be read any more", async () => {
    const changed = new File(["old text"], "notes.txt");
    Object.defineProperty(changed, "size", { value: 99 });
    const { attachments, unreadable } = await readFiles([changed, new File(["x"], "b.txt")]);
    expect(unreadable).toEqual([changed]);
    expect(attachments).toMatchObject([{ name: "b.txt" }]);
  });
});
