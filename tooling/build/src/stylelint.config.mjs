const physical = {
  properties:
    "is physical, which is wrong in right-to-left pages. Use the logical property (inline-start, inline-end).",
  values: "left and right are wrong in right-to-left pages. Use start or end (inline-start or inline-end).",
  sides:
    "may differ between left and right, which is wrong in right-to-left pages. Use the inline and block properties.",
};

/** The rules for the compiled stylesheets: what works left to right must also work right to left. */
export default {
  rules: {
    "property-disallowed-list": [["/(^|-)(left|right)(-|$)/"], { message: (name) => `${name} ${physical.properties}` }],
    "declaration-property-value-disallowed-list": [
      {
        "/^(text-align|float|clear)$/": ["left", "right"],
        // Autoprefixer, which many consumers run, warns of the other two.
        "justify-content": ["left", "right", "start", "end"],
      },
      {
        message: (name, value) =>
          `${name}: ${value === "start" || value === "end" ? `write flex-${value}` : physical.values}`,
      },
    ],
    // With a fourth value, left can differ from right; the corners of a radius differ from the second value on.
    "declaration-property-max-values": [
      {
        "/^(margin|padding|inset|scroll-margin|scroll-padding|border-width|border-style|border-color)$/": 3,
        "border-radius": 1,
      },
      { message: (name) => `${name} ${physical.sides}` },
    ],
  },
};
