export * from "./course.js";
export * from "./defineCourse.js";
export * from "./defineWalkthrough.js";
export * from "./help.js";
export * from "./parseHelp.js";
export * from "./question.js";
export * from "./walkthrough.js";
export * from "./walkthroughPath.js";
