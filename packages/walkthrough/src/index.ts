export type { CheckDetails } from "./check/CheckForm.js";
export type { CheckResponse } from "./check/isCorrect.js";
export { Guide, type GuideProps } from "./Guide.js";
export type { GuideProgressProps } from "./guide/useGuideProgress.js";
export type { PracticeTest, PracticeTests } from "./practice/practice.js";
export { Tour, type TourProps } from "./Tour.js";
export type { TourTarget } from "./target/findTargets.js";
export type { TourPresentation } from "./tour/stepTargets.js";
export { type TourHandle, type TourOptions, useTour } from "./tour/useTour.js";
