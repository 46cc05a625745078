/** What can be changed from Storybook's toolbar, on every story. */
export const globalTypes = {
  scheme: toolbar("Light or dark", "sun", [
    ["auto", "As the system"],
    ["light", "Light"],
    ["dark", "Dark"],
  ]),
  contrast: toolbar("Contrast", "contrast", [
    ["normal", "Normal contrast"],
    ["more", "More contrast"],
  ]),
  brand: toolbar("Brand", "paintbrush", [
    ["handrail", "Handrail"],
    ["northwind", "Northwind Broadband"],
    ["marlow", "Marlow Bank"],
    ["kauno", "Kauno Vandenys"],
  ]),
  language: toolbar("Language", "globe", [
    ["en", "English"],
    ["lt", "Lietuvių"],
  ]),
  direction: toolbar("Direction", "transfer", [
    ["ltr", "Left to right"],
    ["rtl", "Right to left"],
  ]),
  textSize: toolbar("Text size", "zoom", [
    ["100%", "Text 100 %"],
    ["150%", "Text 150 %"],
    ["200%", "Text 200 %"],
  ]),
  hours: toolbar("Office hours", "time", [
    ["open", "Open"],
    ["closed", "Closed"],
    ["holiday", "Holiday"],
  ]),
  network: toolbar("Network", "rss", [
    ["fine", "Network fine"],
    ["slow", "Network slow"],
    ["offline", "Offline"],
  ]),
  breakIt: toolbar("Break it", "alert", [
    ["no", "Nothing is broken"],
    ["yes", "A slot throws"],
  ]),
};

/** What each toolbar is set to at first. */
export const initialGlobals = Object.fromEntries(
  Object.entries(globalTypes).map(([name, { toolbar }]) => [name, toolbar.items[0]?.value]),
);

function toolbar(title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) {
  return {
    description: title,
    toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
  };
}
