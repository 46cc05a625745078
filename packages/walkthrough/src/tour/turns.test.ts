import { describe, expect, it, vi } from "vitest";
import { turnsOf } from "./turns.js";

const turn = () => ({ leave: vi.fn(), onChange: vi.fn() });
const create = () => turnsOf(document.implementation.createHTMLDocument());

describe("turnsOf", () => {
  it("is the same for a document at each call", () => {
    expect(turnsOf(document)).toBe(turnsOf(document));
    expect(turnsOf(document)).not.toBe(create());
  });

  it("notifies the tours that have lost their place, and the one that has it", () => {
    const turns = create();
    const [shown, waiting, urgent] = [turn(), turn(), turn()];
    turns.add(shown, false);
    turns.add(waiting, false);
    for (const { onChange } of [shown, waiting]) onChange.mockClear();
    turns.add(urgent, true);
    expect(turns.isFirst(urgent)).toBe(true);
    for (const { onChange } of [shown, waiting, urgent]) expect(onChange).toHaveBeenCalledTimes(1);
    for (const { leave } of [shown, waiting]) expect(leave).toHaveBeenCalledTimes(1);
    expect(urgent.leave).not.toHaveBeenCalled();
  });

  it("shows the next tour when the first is removed", () => {
    const turns = create();
    const [shown, waiting] = [turn(), turn()];
    const remove = turns.add(shown, false);
    turns.add(waiting, false);
    waiting.onChange.mockClear();
    remove();
    expect(turns.isFirst(waiting)).toBe(true);
    expect(waiting.onChange).toHaveBeenCalledTimes(1);
  });
});
