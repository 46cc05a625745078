/** The toolbars of Storybook, for every story. */
export const globalTypes = {
  brand: toolbar("Brand", "paintbrush", [
    ["handrail", "Handrail"],
    ["northwind", "Northwind Broadband"],
    ["marlow", "Marlow Bank"],
    ["kauno", "Kauno Vandenys"],
  ]),
  scheme: toolbar("Light or dark", "sun", [
    ["auto", "System"],
    ["light", "Light"],
    ["dark", "Dark"],
  ]),
  hours: toolbar("Office hours", "time", [
    ["open", "Open"],
    ["closed", "Closed"],
    ["holiday", "Holiday"],
  ]),
  network: toolbar("Network", "rss", [
    ["fine", "Online"],
    ["slow", "Slow"],
    ["offline", "Offline"],
  ]),
  breakIt: toolbar("Break it: a part in a slot throws", "lightning", [
    ["no", "Works"],
    ["yes", "Broken"],
  ]),
  language: toolbar("Language", "globe", [
    ["en", "English"],
    ["lt", "Lietuvių"],
  ]),
  direction: toolbar("Direction of text", "transfer", [
    ["ltr", "Left to right"],
    ["rtl", "Right to left"],
  ]),
  textSize: toolbar("Text size", "zoom", [
    ["100%", "100 %"],
    ["150%", "150 %"],
    ["200%", "200 %"],
  ]),
  contrast: toolbar("Contrast", "contrast", [
    ["normal", "Contrast"],
    ["more", "More contrast"],
  ]),
};

/** The initial value of each toolbar. */
export const initialGlobals = Object.fromEntries(
  Object.entries(globalTypes).map(([name, { toolbar }]) => [name, toolbar.items[0]?.value]),
);

function toolbar(title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) {
  return {
    description: title,
    toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
  };
}
