import { renderHook, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { fetchRecordStore } from "../records/fetchRecordStore.js";
import { recordStep } from "../records/recordEvents.js";
import { createRecord } from "../records/trainingRecord.js";
import { useTrainingRecord } from "./useTrainingRecord.js";

describe("useTrainingRecord, with the records on a server", () => {
  it("shows that the server could not be read, and reads it on retry", async () => {
    const stored = recordStep(createRecord({ training: "desk" }), "open", 1);
    let isDown = true;
    const store = fetchRecordStore({
      url: "https://example.com/records/",
      fetch: async () => (isDown ? new Response(null, { status: 503 }) : Response.json(stored)),
    });
    const training = { id: "desk", version: 1, steps: [{ id: "open" }, { id: "read" }] };
    const { result } = renderHook(() => useTrainingRecord({ training, store }));
    await waitFor(() => expect(result.current.status).toBe("failed"));
    expect(result.current.isPersistent).toBe(true);
    isDown = false;
    await result.current.retry();
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.progress.done).toEqual(["open"]);
  });
});
