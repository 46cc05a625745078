import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of a test. */
export interface Listening {
  /** Its address, without a slash at the end. */
  url: string;
  close: () => void;
}

/** Starts a server on a free port of this machine. */
export async function listen(onRequest: RequestListener): Promise<Listening> {
  const server = createServer((request, response) => {
    // A page that was closed, and a network that was cut, end a request in its midst.
    request.on("error", () => {});
    response.on("error", () => {});
    onRequest(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
