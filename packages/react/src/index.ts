export * from "@handrail/answer";
export * from "@handrail/contact";
export * from "@handrail/core";
export * from "@handrail/faq";
export * from "@handrail/search";
export * from "@handrail/walkthrough";
