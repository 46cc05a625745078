import { HandrailError } from "@handrail/core";
import { renderHook } from "@testing-library/react";
import { createContext } from "react";
import { describe, expect, it, vi } from "vitest";
import { usePartContext } from "./usePartContext.js";

const MenuContext = createContext<{ title: string } | null>(null);
const names = { package: "@acme/menu", part: "Menu.Title", root: "Menu.Root", reads: "the title" };

describe("usePartContext", () => {
  it("returns the state of the root", () => {
    const state = { title: "Help" };
    const { result } = renderHook(() => usePartContext(MenuContext, names), {
      wrapper: ({ children }) => <MenuContext.Provider value={state}>{children}</MenuContext.Provider>,
    });
    expect(result.current).toBe(state);
  });

  it("throws outside the root, and says what to do", () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(() => renderHook(() => usePartContext(MenuContext, names))).toThrow(
      new HandrailError(
        "@acme/menu: <Menu.Title> is outside <Menu.Root>. It reads the title from there. Wrap it in <Menu.Root>.",
      ),
    );
    error.mockRestore();
  });
});
