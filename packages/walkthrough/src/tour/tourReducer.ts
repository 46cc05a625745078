/** Where someone is in a tour. */
export interface TourState {
  open: boolean;
  /** Index of the step. */
  step: number;
}

/** What can happen in a tour. */
export type TourAction =
  | { type: "opened"; step?: number }
  | { type: "left" }
  | { type: "next" }
  | { type: "back" }
  | { type: "went"; step: number };

/** The state after an action, in a tour of `total` steps. Past the last step the tour is over. */
export function tourReducer(state: TourState, action: TourAction, total: number): TourState {
  switch (action.type) {
    case "opened":
      return { open: true, step: within(action.step ?? state.step, total) };
    case "left":
      return { ...state, open: false };
    case "next":
      return state.step + 1 < total ? { ...state, step: state.step + 1 } : { open: false, step: 0 };
    case "back":
      return { ...state, step: within(state.step - 1, total) };
    case "went":
      return { ...state, step: within(action.step, total) };
  }
}

/** A step that exists, whatever was asked for. */
export function within(step: number, total: number): number {
  return Number.isInteger(step) ? Math.min(Math.max(step, 0), total - 1) : 0;
}
