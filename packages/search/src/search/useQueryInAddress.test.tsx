import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { input, page, sure } from "../testing/helpSearchPage.js";
import { useQueryInAddress } from "./useQueryInAddress.js";

const source = { search: async (query: string) => sure(`found ${query}`) };
const Page = () => page({ source, ...useQueryInAddress() });
const wait = (milliseconds: number) => act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));

afterEach(() => history.replaceState(null, "", "/"));

describe("useQueryInAddress", () => {
  it("shows and asks the query of the address", async () => {
    history.replaceState(null, "", "/help?q=my%20bill");
    render(<Page />);
    expect(input()).toHaveValue("my bill");
    expect(await screen.findByRole("option")).toHaveTextContent("found my bill");
  });

  it("writes the query beside other parameters, without a new entry, and removes it when the field is empty", async () => {
    history.replaceState({ router: 1 }, "", "/help?lang=lt#top");
    const { length } = history;
    render(<Page />);
    const user = userEvent.setup({ delay: 20 });
    await user.type(input(), "bill & more");
    expect(input()).toHaveValue("bill & more");
    await wait(400);
    expect(location.search + location.hash).toBe("?lang=lt&q=bill+%26+more#top");
    expect(history.state).toEqual({ router: 1 });
    expect(history).toHaveLength(length);
    await user.clear(input());
    await wait(400);
    expect(location.search).toBe("?lang=lt");
  });

  it("follows Back and Forward", async () => {
    render(<Page />);
    await userEvent.type(input(), "bill");
    await wait(400);
    act(() => {
      history.pushState(null, "", "/?q=scam");
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(input()).toHaveValue("scam");
  });

  it("writes at once when the page is left, but never into the address of the next page", async () => {
    const { unmount } = render(<Page />);
    await userEvent.type(input(), "bill");
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(location.search).toBe("?q=bill");
    await userEvent.type(input(), "s");
    history.pushState(null, "", "/article");
    unmount();
    expect(location.href).toMatch(/\/article$/);
  });
});
