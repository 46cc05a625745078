/**
 * Parameters of pages that show tokens and no components. Spread it into `parameters`, because Storybook writes the story's description into
 * that object, and the pages must not share one.
 */
export const reference = {
  layout: "fullscreen",
  controls: { disable: true },
  handrail: { reference: true },
};

/** The names of the demo brands, by their value of `data-hr-brand`. */
export const brands = {
  handrail: "Handrail",
  northwind: "Northwind Broadband",
  marlow: "Marlow Bank",
  kauno: "Kauno Vandenys",
};
export type Brand = keyof typeof brands;
