import { createOutbox, type Outbox } from "@handrail/core/outbox";
import { toDesk } from "../serve/toDesk.js";

interface Message {
  message: string;
}

declare global {
  interface Window {
    outbox: Outbox<Message>;
  }
}

window.outbox = createOutbox<Message>({ name: "browser-test", transport: toDesk<Message>() });
