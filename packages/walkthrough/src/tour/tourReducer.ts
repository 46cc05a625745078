/** The state of a tour. */
export interface TourState {
  open: boolean;
  /** Index of the current step. */
  step: number;
}

/** The events that change a {@link TourState}. */
export type TourAction = { type: "start"; step?: number } | { type: "leave" } | { type: "next" } | { type: "back" };

/** Returns the state after an action, in a tour of `total` steps. `next` on the last step ends the tour and rewinds it. */
export function tourReducer(state: TourState, action: TourAction, total: number): TourState {
  switch (action.type) {
    case "start":
      return { open: true, step: clampStep(action.step ?? state.step, total) };
    case "leave":
      return { ...state, open: false };
    case "next":
      return state.step + 1 < total ? { ...state, step: state.step + 1 } : { open: false, step: 0 };
    case "back":
      return { ...state, step: clampStep(state.step - 1, total) };
  }
}

/** Limits a step index to the steps that exist. Not an integer: the first step. */
export function clampStep(step: number, total: number): number {
  return Number.isInteger(step) ? Math.min(Math.max(step, 0), total - 1) : 0;
}
