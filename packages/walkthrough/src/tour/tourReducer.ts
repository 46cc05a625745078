/** The state of a tour. */
export interface TourState {
  open: boolean;
  /** Index of the current step. */
  step: number;
  /** Whether all steps were seen, and the card says so. */
  ended: boolean;
}

/** The events that change a {@link TourState}. */
export type TourAction = { type: "start"; step?: number } | { type: "leave" } | { type: "next" } | { type: "back" };

/** Returns the state after an action, in a tour of `total` steps. `next` on the last step ends it; leaving it then rewinds it. */
export function tourReducer(state: TourState, action: TourAction, total: number): TourState {
  const { step, ended } = state;
  switch (action.type) {
    case "start":
      return { open: true, step: clampStep(action.step ?? step, total), ended: false };
    case "leave":
      return { open: false, step: ended ? 0 : step, ended: false };
    case "next":
      if (ended) return { open: false, step: 0, ended: false };
      return step + 1 < total ? { ...state, step: step + 1 } : { ...state, ended: true };
    case "back":
      return ended ? { ...state, ended: false } : { ...state, step: clampStep(step - 1, total) };
  }
}

/** Limits a step index to the steps that exist. Not an integer, or no step: the first one. */
export function clampStep(step: number, total: number): number {
  return Number.isInteger(step) ? Math.max(Math.min(Math.max(step, 0), total - 1), 0) : 0;
}
