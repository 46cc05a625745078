/** The state of a tour. */
export interface TourState {
  open: boolean;
  /** Index of the current step. */
  step: number;
  /** Whether all steps were seen, and the card says so. */
  ended: boolean;
}

/** The steps around the current one. */
export interface Surroundings {
  /** Number of steps of the walkthrough. */
  total: number;
  /** Index of the step that comes next; `undefined` after the last one. */
  next: number | undefined;
  /** Index of the step that was shown before; `undefined` at the first one. */
  previous: number | undefined;
}

/** The events that change a {@link TourState}. */
export type TourAction = { type: "start"; step?: number } | { type: "leave" } | { type: "next" } | { type: "back" };

/** Returns the state after an action. `next` on the last step ends the tour; leaving it then rewinds it. */
export function tourReducer(state: TourState, action: TourAction, { total, next, previous }: Surroundings): TourState {
  const { step, ended } = state;
  switch (action.type) {
    case "start":
      return { open: true, step: clampStep(action.step ?? step, total), ended: false };
    case "leave":
      return { open: false, step: ended ? 0 : step, ended: false };
    case "next":
      if (ended) return { open: false, step: 0, ended: false };
      return next === undefined ? { ...state, ended: true } : { ...state, step: next };
    case "back":
      return ended ? { ...state, ended: false } : { ...state, step: previous ?? step };
  }
}

/** Limits a step index to the steps that exist. Not an integer, or no step: the first one. */
export function clampStep(step: number, total: number): number {
  return Number.isInteger(step) ? Math.max(Math.min(Math.max(step, 0), total - 1), 0) : 0;
}
