import { act } from "@testing-library/react";
import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { Company, instants } from "../testing/company.js";
import { useHandrail } from "./HandrailContext.js";
import { useMessages } from "./useMessages.js";
import { useRecord } from "./useRecord.js";

interface ReaderProps {
  onRender: (now?: number) => void;
}

function ClockReader({ onRender }: ReaderProps) {
  onRender(useHandrail().now);
  return null;
}

function SettingsReader({ onRender }: ReaderProps) {
  useMessages();
  useRecord();
  onRender();
  return null;
}

async function hydrate(reader: ReactElement) {
  const page = <Company now={instants.open}>{reader}</Company>;
  const host = document.body.appendChild(document.createElement("div"));
  host.innerHTML = renderToString(page);
  const root = await act(async () => hydrateRoot(host, page));
  act(() => root.unmount());
  host.remove();
}

describe("useHandrail", () => {
  it("keeps the clock back on the server and in the first render of a hydrated component", async () => {
    const onRender = vi.fn();
    await hydrate(<ClockReader onRender={onRender} />);
    expect(onRender.mock.calls).toEqual([[undefined], [undefined], [instants.open]]);
  });
});

describe("useMessages and useRecord", () => {
  it("do not render again after hydration, since they need no clock", async () => {
    const onRender = vi.fn();
    await hydrate(<SettingsReader onRender={onRender} />);
    expect(onRender).toHaveBeenCalledTimes(2);
  });
});
