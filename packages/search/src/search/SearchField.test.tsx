import { HandrailProvider } from "@handrail/contact";
import { contacts } from "@handrail-tooling/testing/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { maxQuestionLength } from "../engine/question.js";
import { SearchField, type SearchFieldProps } from "./SearchField.js";
import { SearchRoot } from "./SearchRoot.js";
import type { SearchRootProps } from "./searchRootProps.js";

const show = (props: SearchFieldProps = {}, root: Partial<SearchRootProps> = {}) =>
  render(
    <HandrailProvider contacts={contacts}>
      <SearchRoot source={{ kind: "local", articles: [] }} {...root}>
        <SearchField {...props} />
      </SearchRoot>
    </HandrailProvider>,
  );
const input = () => screen.getByRole("combobox", { name: "Search for help" });

describe("SearchField", () => {
  it("limits the input to the searched length, unless the consumer sets another limit", () => {
    const { unmount } = show();
    expect(input()).toHaveAttribute("maxlength", String(maxQuestionLength));
    unmount();
    show({ inputProps: { maxLength: 80 } });
    expect(input()).toHaveAttribute("maxlength", "80");
  });

  it("shows a longer value completely, and searches for the start of it", async () => {
    const search = vi.fn(async () => ({ hits: [], confidence: "none" as const }));
    const value = "bill ".repeat(maxQuestionLength);
    show({}, { source: { search }, value });
    expect(input()).toHaveValue(value);
    await waitFor(() => expect(search).toHaveBeenCalledOnce());
    expect(search).toHaveBeenCalledWith("bill ".repeat(maxQuestionLength / 5).trimEnd(), expect.anything());
  });
});
