import { createServer, type Socket } from "node:net";

/** A speech service that writes down what it is given to speak. It needs no voice and no sound device. */
export interface SpeechService {
  /** All that was spoken. */
  spoken: readonly string[];
  close: () => void;
}

/**
 * Stands in for Speech Dispatcher, as far as Orca needs it. It speaks SSIP, Speech Dispatcher's protocol.
 * @param path The path of its socket.
 */
export async function startSpeechService(path: string): Promise<SpeechService> {
  const spoken: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    readLines(
      socket,
      createProtocol((text) => spoken.push(text)),
    );
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { spoken, close };
}

function readLines(socket: Socket, answer: (line: string) => string): void {
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (text + chunk).split("\r\n");
    text = lines.pop() ?? "";
    for (const line of lines) socket.write(answer(line));
  });
}

/** The answers to what a client asks. */
const answers: Readonly<Record<string, string>> = {
  "HISTORY GET CLIENT_ID": "245-1\r\n245 OK CLIENT ID SENT\r\n",
  "LIST OUTPUT_MODULES": "250-silent\r\n250 OK MODULE LIST SENT\r\n",
  "LIST SYNTHESIS_VOICES": "249-silent\ten\tnone\r\n249 OK VOICE LIST SENT\r\n",
  "LIST VOICES": "249-MALE1\r\n249 OK VOICE LIST SENT\r\n",
};

function createProtocol(speak: (text: string) => void): (line: string) => string {
  let message: string[] | undefined;
  return (line) => {
    if (message && line !== ".") {
      // A line that starts with a full stop has a second one.
      message.push(line.replace(/^\.\./, "."));
      return "";
    }
    if (message) {
      speak(plainText(message.join(" ")));
      message = undefined;
      return "225-1\r\n225 OK MESSAGE QUEUED\r\n";
    }
    const command = line.trim().toUpperCase();
    if (command === "SPEAK") {
      message = [];
      return "230 OK RECEIVING DATA\r\n";
    }
    if (command.startsWith("GET ")) return "251-0\r\n251 OK GET RETURNED\r\n";
    if (/^(CHAR|KEY|SOUND_ICON) /.test(command)) return "225-1\r\n225 OK MESSAGE QUEUED\r\n";
    return answers[command] ?? "200 OK\r\n";
  };
}

// A client may mark up what it sends (SSML).
function plainText(text: string): string {
  const characters: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"' };
  const words = text.replace(/<[^>]*>/g, "").replace(/&\w+;/g, (entity) => characters[entity] ?? entity);
  return words.replace(/\s+/g, " ").trim();
}
