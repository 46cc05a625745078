export { Tour, type TourProps } from "./Tour.js";
export { type TourHandle, type TourOptions, useTour } from "./tour/useTour.js";
