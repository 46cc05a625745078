import { describe, expect, it } from "vitest";
import { pictureSize } from "./pictureSize.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  const all = Buffer.concat(content);
  head.writeUInt32BE(all.length + 8);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, all]);
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
}

/** The boxes of an AVIF from which its size is read: 400 wide and 300 high, turned this often by a quarter. */
const avif = (turns?: number) =>
  Buffer.concat([
    box("ftyp", Buffer.from("avif"), numbers(0), Buffer.from("avifmif1miaf")),
    box(
      "meta",
      numbers(0),
      box("hdlr", numbers(0, 0), Buffer.from("pict"), numbers(0, 0, 0)),
      box(
        "iprp",
        box(
          "ipco",
          box("ispe", numbers(0, 400, 300)),
          ...(turns === undefined ? [] : [box("irot", Buffer.from([turns]))]),
        ),
      ),
    ),
  ]);

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** A progressive JPEG, 80 wide and 50 high, with an orientation. */
function jpeg(orientation: number): Buffer {
  const exif = Buffer.concat([Buffer.from("Exif\0\0MM\0*"), numbers(8), Buffer.from([0, 1, 1, 0x12, 0, 3])]);
  const entry = Buffer.concat([exif, numbers(1), Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0])]);
  const frame = Buffer.from([8, 0, 50, 0, 80, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, entry),
    segment(0xc2, frame),
    Buffer.from([0xff, 0xd9]),
  ]);
}

describe("pictureSize", () => {
  it.each([
    ['<svg width="12" height="8"/>', 12, 8],
    ['<svg width="100%" height="100%" viewBox="0 0 640 360"/>', 640, 360],
    ['<svg viewBox="0,0,640,360"/>', 640, 360],
    ["<svg viewBox='0 , 0 , 640 , 360'/>", 640, 360],
    ['<svg width="320" viewBox="0 0 640 360"></svg>', 320, 180],
    ['<?xml version="1.0"?><!-- <svg width="1" height="1"> --><svg width="120" height="60"/>', 120, 60],
    [`<!-- ${"x".repeat(9_000)} --><svg width="77" height="33"/>`, 77, 33],
    ['<x:svg xmlns:x="http://www.w3.org/2000/svg" width="70" height="30"/>', 70, 30],
    ['<svg aria-label="a > b" stroke-width="3"\n width="44"\n height="22"/>', 44, 22],
    ['\uFEFF<svg width="5" height="6"/>', 5, 6],
  ])("reads the size of %s", (text, width, height) =>
    expect(pictureSize("a.SVG", bytesOf(text))).toEqual({ width, height }),
  );

  it.each([
    "<svg><path/></svg>",
    '<svg width="100%" height="50%"/>',
    '<svg viewBox="0 0 a b"/>',
    '<svg width="0.1" height="0.1"/>',
    "",
    "<html/>",
  ])("returns no size for %j", (text) => expect(pictureSize("a.svg", bytesOf(text))).toEqual({}));

  it.each([
    [undefined, 400, 300],
    [0, 400, 300],
    [1, 300, 400],
    [2, 400, 300],
    [3, 300, 400],
  ])("reads the size of an AVIF with rotation %s", (turns, width, height) =>
    expect(pictureSize("a.avif", avif(turns))).toEqual({ width, height }),
  );

  it.each([
    [1, 80, 50],
    [3, 80, 50],
    [6, 50, 80],
    [8, 50, 80],
  ])("reads the size of a JPEG with orientation %s", (orientation, width, height) =>
    expect(pictureSize("a.jpg", jpeg(orientation))).toEqual({ width, height }),
  );

  it("returns no size for another file", () => expect(pictureSize("a.pdf", bytesOf("%PDF"))).toEqual({}));
});
