/**
 * Of pages that show tokens: they stand alone, and no customer sees them. Spread it into `parameters`: Storybook writes a
 * description into that object, and would put it in the place of a name.
 */
export const reference = {
  layout: "fullscreen",
  controls: { disable: true },
  handrail: { reference: true },
};

/** The demo brands, by the name they have in `data-hr-brand`. */
export const brands = {
  handrail: "Handrail",
  northwind: "Northwind Broadband",
  marlow: "Marlow Bank",
  kauno: "Kauno Vandenys",
};
export type Brand = keyof typeof brands;
