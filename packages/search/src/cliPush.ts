import type { PushCall } from "./cliArguments.js";
import { reportSkipped } from "./cliBuild.js";
import { readContents } from "./cliContent.js";
import { readSynonyms } from "./cliSynonyms.js";
import { createSearchDocument } from "./push/createSearchDocument.js";
import { pushDocuments } from "./push/pushDocuments.js";
import { writerKinds } from "./push/writerKinds.js";

/** What the command gets from the process. */
export interface PushContext {
  /** The environment, which has the API key. */
  env: Readonly<Record<string, string | undefined>>;
  /** @default the global `fetch` */
  fetch?: typeof globalThis.fetch | undefined;
}

/** Writes the content to the service. Returns the exit code. */
export async function push(call: PushCall, print: (text: string) => void, context: PushContext): Promise<number> {
  const { files, service, url, index, synonymsFile, href, keyName, strict } = call;
  const kind = writerKinds[service];
  const key = context.env[keyName]?.trim() ?? "";
  if (!kind || (kind.needsKey && key === "")) {
    print(
      `The environment variable ${keyName} is not set. Nothing was written. Set it to an API key that can write. It is not an argument, because others on the machine can read arguments.`,
    );
    return 2;
  }
  const writer = kind.createWriter({ url, key, index, fetch: context.fetch, print });
  const contents = readContents(files);
  const exitCode = reportSkipped(contents, strict, print);
  if (exitCode !== 0) {
    print("Nothing was written, because of --strict. Correct the entries.");
    return exitCode;
  }
  const documents = contents.flatMap(({ locale, articles }) =>
    articles.map((article) => createSearchDocument({ ...article, locale }, { href })),
  );
  await pushDocuments(writer, documents, { synonyms: synonymsFile ? readSynonyms(synonymsFile) : [], print });
  return 0;
}
