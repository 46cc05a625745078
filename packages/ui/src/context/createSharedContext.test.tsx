import { render, screen } from "@testing-library/react";
import { type Context, useContext } from "react";
import { describe, expect, it, vi } from "vitest";
import { createSharedContext } from "./createSharedContext.js";
import { warnOnMixedVersions } from "./warnOnMixedVersions.js";

function Reader({ of }: { of: Context<string> }) {
  return useContext(of);
}

describe("createSharedContext", () => {
  it("gives the same context to a second copy of the package", async () => {
    const context = createSharedContext("test/Shared", "outside");
    vi.resetModules();
    const copy = await import("./createSharedContext.js");
    expect(copy.createSharedContext).not.toBe(createSharedContext);
    const other = copy.createSharedContext("test/Shared", "outside");
    render(
      <context.Provider value="inside">
        <Reader of={other} />
      </context.Provider>,
    );
    expect(screen.getByText("inside")).toBeInTheDocument();
  });

  it("keeps contexts of different names apart", () => {
    expect(createSharedContext("test/One", 1)).not.toBe(createSharedContext("test/Two", 1));
  });
});

describe("warnOnMixedVersions", () => {
  it("names both versions, once", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    createSharedContext("test/Versions", 0);
    warnOnMixedVersions("source");
    expect(error).not.toHaveBeenCalled();
    warnOnMixedVersions("9.9.9");
    warnOnMixedVersions("9.9.9");
    expect(error).toHaveBeenCalledTimes(1);
    expect(error.mock.calls[0]?.[0]).toContain("source and 9.9.9");
    error.mockClear();
  });

  it("says nothing in production", () => {
    vi.stubEnv("NODE_ENV", "production");
    const error = vi.spyOn(console, "error");
    warnOnMixedVersions("1.0.0");
    warnOnMixedVersions("2.0.0");
    expect(error).not.toHaveBeenCalled();
    vi.unstubAllEnvs();
  });
});
