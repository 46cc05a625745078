export {
  type ComponentState,
  defineStates,
  type SharedOptions,
  type Shown,
  type StateOptions,
  type StatePage,
} from "./defineStates.js";
export { instants } from "./instants.js";
