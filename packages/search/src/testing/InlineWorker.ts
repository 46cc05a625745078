import type { WorkerResponse } from "../sources/workerMessages.js";
import { answerRequests, type WorkerScope } from "../worker/answerRequests.js";

/** A worker that runs in the thread of the test. Messages are copied, as between threads. */
export class InlineWorker {
  onmessage: ((event: { data: WorkerResponse }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isTerminated = false;
  readonly requests: unknown[] = [];
  readonly #scope: WorkerScope = {
    onmessage: null,
    postMessage: (response) => this.onmessage?.({ data: structuredClone(response) }),
  };

  constructor() {
    answerRequests(this.#scope);
  }

  postMessage(request: Parameters<NonNullable<WorkerScope["onmessage"]>>[0]["data"]) {
    this.requests.push(request);
    this.#scope.onmessage?.({ data: structuredClone(request) });
  }

  terminate() {
    this.isTerminated = true;
  }
}

/** A worker whose script cannot be loaded. */
export class BrokenWorker extends InlineWorker {
  override postMessage() {
    setTimeout(() => this.onerror?.({ message: "blocked" }), 0);
  }
}
