import { describe, expect, it, vi } from "vitest";
import { fileProblemOf, mediaTypeOf, readFiles } from "./files.js";

const fileOf = (name: string, type: string, size = 10) => ({ name, type, size });

describe("fileProblemOf", () => {
  it.each([
    ["IMG_2.HEIC", "", "image/*"],
    ["a.PDF", "", "image/*,application/pdf"],
    ["b.pdf", "", ".pdf"],
    ["c.png", "image/png", "image/*"],
    ["d.xyz", "", undefined],
    // Windows names CSV files after the program that opens them, and zipped ones in its own way.
    ["data.csv", "application/vnd.ms-excel", "text/csv"],
    ["a.zip", "application/x-zip-compressed", "application/zip"],
    ["a.pdf", "application/octet-stream", "application/pdf"],
    // Without an office program, Windows gives its documents no type.
    ["letter.docx", "", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["clip.mkv", "", "video/*"],
    ["scan", "", "image/*,.pdf"],
    ["scan", "application/pdf", ".pdf"],
    ["photo.jpeg", "image/jpeg", ".jpg"],
    ["photo.jpg", "image/jpeg", "image/jpg"],
    ["a;b.pdf", "", ".pdf"],
    ["note.wav", "audio/x-wav", "audio/wav"],
    ["photo.jpg", "image/jpeg", "image/*;capture=camera"],
    ["notes.txt", "text/plain;charset=utf-8", "text/plain"],
    ["a.xyz", "", "*/*"],
    ["a.png", "image/png", "*/*"],
  ])("accepts %s of type %j for %j", (name, type, accept) => {
    expect(fileProblemOf(fileOf(name, type), { accept, maxSize: 10 })).toBeUndefined();
  });

  it.each([
    ["fileType", fileOf("a.exe", "application/x")],
    ["fileType", fileOf("a.pdf", "application/octet-stream")],
    ["fileType", fileOf("a.txt", "text/plain")],
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

  it("returns a file that a cloud drive does not deliver within a minute", async () => {
    vi.useFakeTimers();
    const absent = new File(["x"], "absent.pdf");
    Object.defineProperty(absent, "arrayBuffer", { value: () => new Promise(() => {}) });
    const reading = readFiles([absent]);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await reading).toEqual({ attachments: [], unreadable: [absent] });
  });
});
