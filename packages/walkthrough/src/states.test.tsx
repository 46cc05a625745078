import { HandrailProvider } from "@handrail/contact";
import { describeStates } from "@handrail-tooling/testing";
import { beforeEach, vi } from "vitest";
import { tourStates } from "./Tour.states.js";

// jsdom has no layout. Every element gets the same box; the stories test the real positions.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "getClientRects").mockImplementation(
    // The code under test reads only the length.
    () => [new DOMRect(0, 0, 10, 10)] as unknown as DOMRectList,
  );
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

describeStates("Tour", tourStates, HandrailProvider);
