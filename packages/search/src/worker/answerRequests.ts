import type { HelpArticle } from "@handrail/core";
import type { AnswerQuestion } from "../sources/indexContent.js";
import { openContent } from "../sources/openContent.js";
import type { WorkerRequest, WorkerResponse } from "../sources/workerMessages.js";

/** The part of a worker's global scope that search uses. */
export interface WorkerScope {
  onmessage: ((event: { data: WorkerRequest & { id: number } }) => void) | null;
  postMessage: (response: WorkerResponse) => void;
}

/** Answers the requests of the page. A question waits until the index is open. */
export function answerRequests(scope: WorkerScope): void {
  let opened: Promise<AnswerQuestion> | undefined;
  const added: HelpArticle[] = [];
  const respond = async (request: WorkerRequest) => {
    if ("add" in request) {
      added.push(...request.add);
      return undefined;
    }
    if ("open" in request) {
      opened = openContent("bytes" in request.open ? request.open : { articles: added, ...request.open });
      await opened;
      return undefined;
    }
    return (await opened)?.(request.question, request.options);
  };
  scope.onmessage = ({ data }) => {
    const { id } = data;
    respond(data).then(
      (answer) => scope.postMessage(answer ? { id, answer } : { id }),
      (error: unknown) => scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
    );
  };
}
