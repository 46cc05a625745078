/** A person can be called: nothing covers the link of the first rail, or of another `part`, and it is still. */
export async function canCall(page, part = "rail") {
  await page.locator(`[data-hr~="${part}"] a[href^="tel:"]`).first().click({ trial: true });
}

/** A question of the FAQ opens and shows its answer. */
export async function opensQuestion(page, question, answer) {
  await page.locator("summary", { hasText: question }).click();
  await page.getByText(answer).waitFor();
}

/**
 * Compares computed styles of the first element that a selector matches.
 * @param expected values by property; a function says whether a value is right
 */
export async function hasStyles(page, selector, expected) {
  const actual = await page
    .locator(selector)
    .first()
    .evaluate((element, names) => {
      const styles = getComputedStyle(element);
      return Object.fromEntries(names.map((name) => [name, styles.getPropertyValue(name)]));
    }, Object.keys(expected));
  for (const [name, wanted] of Object.entries(expected)) {
    const isRight = typeof wanted === "function" ? wanted(actual[name], actual) : actual[name] === wanted;
    expect(isRight, `${name} of ${selector} is ${actual[name]}, not ${wanted}.`);
  }
}

/** @throws Error with the message, unless the condition holds */
export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
