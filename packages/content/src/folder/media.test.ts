import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPictureSizes } from "./media.js";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-media-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("createPictureSizes", () => {
  it("reads a picture once", () => {
    const path = join(root, "a.svg");
    const file = { name: "a.svg", path };
    writeFileSync(path, '<svg width="12" height="8" xmlns="http://www.w3.org/2000/svg"></svg>');
    const sizeOf = createPictureSizes();
    expect(sizeOf(file)).toEqual({ width: 12, height: 8 });
    rmSync(path);
    expect(sizeOf(file)).toEqual({ width: 12, height: 8 });
  });
});
