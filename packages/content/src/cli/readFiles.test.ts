import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readEntryFile } from "../entries/readEntryFile.js";
import type { EntryFile } from "../folder/readFolder.js";
import { readFiles, type Thread } from "./readFiles.js";

vi.mock("node:os", async (original) => ({
  ...(await original<typeof import("node:os")>()),
  availableParallelism: vi.fn(),
}));

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "handrail-read-"));
  mkdirSync(join(root, "faq/en"), { recursive: true });
  vi.mocked(availableParallelism).mockReturnValue(3);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function writeFiles(count: number): EntryFile[] {
  return Array.from({ length: count }, (_, index) => {
    const file: EntryFile = { kind: "faq", file: `faq/en/${index}.md`, locale: "en", id: `${index}`, topics: [] };
    writeFileSync(join(root, file.file), `---\nid: "${index}"\ntitle: T\nsummary: S\n---\nText ${index}`);
    return file;
  });
}

class FakeThread extends EventEmitter {
  terminate = vi.fn(async () => 0);
  messages = 0;

  postMessage(files: readonly EntryFile[]): void {
    this.messages += 1;
    setImmediate(() => this.answer(files));
  }

  answer(files: readonly EntryFile[]): void {
    const reads = files.map((file) => readEntryFile(root, file));
    this.emit("message", reads);
  }
}

async function readWith(files: readonly EntryFile[], create: () => FakeThread = () => new FakeThread()) {
  const threads: FakeThread[] = [];
  const texts = new Map<EntryFile, string>();
  const startThread = (): Thread => {
    const thread = create();
    threads.push(thread);
    return thread;
  };
  const done = readFiles(files, { root, store: (file, { text }) => texts.set(file, text), startThread });
  return { threads, texts, done };
}

describe("readFiles", () => {
  it("reads few files without a thread", async () => {
    const files = writeFiles(3);
    const { threads, texts, done } = await readWith(files);
    await done;
    expect(threads).toEqual([]);
    expect(texts).toEqual(new Map(files.map((file) => [file, readEntryFile(root, file).text])));
  });

  it("reads each of many files once, in one thread for each processor, and ends the threads", async () => {
    const files = writeFiles(130);
    const { threads, texts, done } = await readWith(files);
    await done;
    expect(texts).toEqual(new Map(files.map((file) => [file, readEntryFile(root, file).text])));
    expect(threads).toHaveLength(3);
    for (const { messages, terminate } of threads) {
      expect(messages).toBeGreaterThan(1);
      expect(terminate).toHaveBeenCalledOnce();
    }
  });

  it("fails with the error of a thread, and ends all threads", async () => {
    const create = () => {
      const thread = new FakeThread();
      thread.answer = () => thread.emit("error", new Error("no memory"));
      return thread;
    };
    const { threads, done } = await readWith(writeFiles(130), create);
    await expect(done).rejects.toThrow("no memory");
    await vi.waitFor(() => {
      for (const { terminate } of threads) expect(terminate).toHaveBeenCalledOnce();
    });
  });
});
