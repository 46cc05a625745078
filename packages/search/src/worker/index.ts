import { answerRequests, type WorkerScope } from "./answerRequests.js";

// In a worker, the global scope is not a window.
answerRequests(globalThis as unknown as WorkerScope);
