import { act, renderHook, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { localRecordStore } from "../records/localRecordStore.js";
import { memoryRecordStore } from "../records/memoryRecordStore.js";
import { recordCheck, recordStep } from "../records/recordEvents.js";
import { createRecord, recordKey } from "../records/trainingRecord.js";
import type { TrainingStore } from "../records/trainingStore.js";
import { type TrainingRecordOptions, useTrainingRecord } from "./useTrainingRecord.js";

const training = { id: "desk", version: 3, steps: [{ id: "open" }, { id: "read" }] };
const key = recordKey({ training: "desk", learner: "k-204" });
const use = (options: Partial<TrainingRecordOptions> = {}) =>
  renderHook(() => useTrainingRecord({ training, learner: "k-204", ...options }), { wrapper: StrictMode });

describe("useTrainingRecord", () => {
  it("reads what was recorded on another day, and says where to continue", async () => {
    const store = memoryRecordStore();
    await store.update(key, () => recordStep(createRecord({ training: "desk", learner: "k-204" }), "open", 1));
    const { result } = use({ store });
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.progress).toMatchObject({ done: ["open"], resumeAt: "read" });
  });

  it("shows a change at once, stores it with the version, and reports it once", async () => {
    const store = memoryRecordStore();
    const onRecord = vi.fn();
    const { result } = use({ store, onRecord });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    let stored: Promise<unknown> = Promise.resolve();
    act(() => {
      stored = result.current.update((record) => recordStep(record, "open", 5));
    });
    expect(result.current.progress.done).toEqual(["open"]);
    await act(() => stored);
    expect(await store.read(key)).toMatchObject({ steps: [{ step: "open", at: 5 }], version: 3 });
    await waitFor(() => expect(onRecord).toHaveBeenCalledTimes(1));
    expect(onRecord.mock.calls[0]?.map(({ steps }) => steps.length)).toEqual([0, 1]);
  });

  it("reports only what was stored, and nothing where nothing changed", async () => {
    const memory = memoryRecordStore();
    let release = () => {};
    const store: TrainingStore = {
      ...memory,
      update: async (id, change) => {
        const stored = await memory.update(id, change);
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return stored;
      },
    };
    const onRecord = vi.fn();
    const { result } = use({ store, onRecord });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    const start = release;
    act(() => void result.current.update((record) => recordStep(record, "open", 1)));
    await waitFor(() => expect(release).not.toBe(start));
    // While the store is still busy with the first change.
    act(() => void result.current.update((record) => recordStep(record, "read", 2)));
    const first = release;
    await act(async () => first());
    await waitFor(() => expect(onRecord).toHaveBeenCalledTimes(1));
    expect(onRecord.mock.calls[0]?.map(({ steps }) => steps.length)).toEqual([0, 1]);
    await waitFor(() => expect(release).not.toBe(first));
    const second = release;
    await act(async () => second());
    await waitFor(() => expect(onRecord).toHaveBeenCalledTimes(2));
    act(() => void result.current.update((record) => record));
    await waitFor(() => expect(release).not.toBe(second));
    await act(async () => release());
    expect(onRecord).toHaveBeenCalledTimes(2);
  });

  it("records an event once, although its change reads the clock", async () => {
    const store = memoryRecordStore();
    const { result } = use({ store });
    await act(() =>
      result.current.update((record) => recordCheck(record, { step: "read", response: ["a"], isCorrect: true })),
    );
    expect((await store.read(key))?.checks).toHaveLength(1);
  });

  it("follows another tab, and loses nothing where both write at once", async () => {
    const here = use({ store: localRecordStore() });
    const there = use({ store: localRecordStore() });
    await waitFor(() => expect(there.result.current.status).toBe("ready"));
    await act(() =>
      Promise.all([
        here.result.current.update((record) => recordStep(record, "open", 1)),
        there.result.current.update((record) => recordStep(record, "read", 2)),
      ]),
    );
    act(
      () => void window.dispatchEvent(new StorageEvent("storage", { key: `handrail-training-${key}`, newValue: "{}" })),
    );
    await waitFor(() => expect(here.result.current.progress.done).toEqual(["open", "read"]));
    localStorage.clear();
  });

  it("keeps what was recorded while the store fails, and stores it on retry", async () => {
    const memory = memoryRecordStore();
    let isDown = true;
    const store: TrainingStore = {
      ...memory,
      read: (id) => (isDown ? Promise.reject(new Error("down")) : memory.read(id)),
      update: (id, change) => (isDown ? Promise.reject(new Error("down")) : memory.update(id, change)),
    };
    const onRecord = vi.fn();
    const { result } = use({ store, onRecord });
    await waitFor(() => expect(result.current.status).toBe("failed"));
    await act(() => result.current.update((record) => recordStep(record, "open", 1)));
    expect(result.current).toMatchObject({ status: "failed", progress: { done: ["open"] } });
    expect(onRecord).not.toHaveBeenCalled();
    isDown = false;
    await act(() => result.current.retry());
    expect(result.current.status).toBe("ready");
    expect((await memory.read(key))?.steps).toHaveLength(1);
    await waitFor(() => expect(onRecord).toHaveBeenCalledTimes(1));
  });

  it("tries a store that failed again when the network is back", async () => {
    const memory = memoryRecordStore();
    let isDown = true;
    const down = () => Promise.reject(new Error("down"));
    const store: TrainingStore = {
      ...memory,
      read: (id) => (isDown ? down() : memory.read(id)),
      update: (id, change) => (isDown ? down() : memory.update(id, change)),
    };
    const { result } = use({ store });
    await act(() => result.current.update((record) => recordStep(record, "open", 1)));
    isDown = false;
    act(() => void window.dispatchEvent(new Event("online")));
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect((await memory.read(key))?.steps).toHaveLength(1);
  });

  it("stores a change although the component was unmounted in the middle of it", async () => {
    const store = memoryRecordStore();
    const { result, unmount } = use({ store });
    let stored: Promise<unknown> = Promise.resolve();
    act(() => {
      stored = result.current.update((record) => recordStep(record, "open", 1));
    });
    unmount();
    await stored;
    expect((await store.read(key))?.steps).toHaveLength(1);
  });

  it("shows an empty record once it was removed", async () => {
    const store = memoryRecordStore();
    const { result } = use({ store });
    await act(() => result.current.update((record) => recordStep(record, "open", 1)));
    await act(() => store.remove(key));
    await waitFor(() => expect(result.current.progress.done).toEqual([]));
  });

  it.each<[string, unknown]>([
    ["a text", "?"],
    ["the record of another learner", recordStep(createRecord({ training: "desk", learner: "k-9" }), "open", 1)],
    ["lists that are none", { training: "desk", steps: 3, checks: [null], award: {} }],
  ])("starts empty where the store returns %s", async (_, value) => {
    // The type forbids it, but a store of the consumer's can return anything.
    const store = { ...memoryRecordStore(), read: async () => value } as unknown as TrainingStore;
    const { result } = use({ store });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.progress.done).toEqual([]);
  });
});
