import type { Locator, Page } from "playwright";

/**
 * Opens a docs page and finds its canvases.
 * @param address The address of the built Storybook.
 * @param ids The ids of the page's stories.
 * @returns the canvases by id, without the stories that the page leaves out
 */
export async function openCanvases(page: Page, address: string, docsId: string, ids: readonly string[]) {
  await page.goto(`${address}/iframe.html?viewMode=docs&id=${docsId}`);
  await page.locator(".sbdocs .docs-story").first().waitFor();
  const canvases = new Map<string, Locator>();
  for (const id of ids) {
    const canvas = await findCanvas(page, id);
    if (canvas) canvases.set(id, canvas);
  }
  return canvases;
}

/** Reads the text of a single story, after its play function has run. */
export async function readStory(page: Page, address: string, id: string): Promise<string> {
  await page.goto(`${address}/iframe.html?viewMode=story&id=${id}`);
  await page.waitForFunction((wanted) => {
    const channel = Reflect.get(window, "__STORYBOOK_ADDONS_CHANNEL__");
    return channel?.last("storyRendered")?.[0] === wanted;
  }, id);
  return readSettledText(page.locator("#storybook-root"));
}

async function findCanvas(page: Page, id: string): Promise<Locator | undefined> {
  const inPage = page.locator(`[id="story--${id}"], [id="story--${id}--primary"]`).first();
  if ((await inPage.count()) === 0) return undefined;
  await inPage.scrollIntoViewIfNeeded();
  const frame = inPage.locator("iframe");
  return (await frame.count()) === 0 ? inPage : frame.contentFrame().locator("#storybook-root");
}

const stepMs = 200;
const quietMs = 1000;
const maxMs = 15_000;

/** Reads until the text is the wanted one. A busy machine may take long to bring it into that state. @returns the last text */
export async function readUntil(element: Locator, wanted: string | undefined): Promise<string> {
  let text = await readText(element);
  for (let waitedMs = 0; text !== wanted && waitedMs < maxMs; waitedMs += stepMs) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    text = await readText(element);
  }
  return text;
}

/** Reads until the text has not changed for a second: some parts load code or wait before they appear. */
async function readSettledText(element: Locator): Promise<string> {
  let text = await readText(element);
  for (let unchangedMs = 0, waitedMs = 0; unchangedMs < quietMs && waitedMs < maxMs; waitedMs += stepMs) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    const next = await readText(element);
    unchangedMs = next === text ? unchangedMs + stepMs : 0;
    text = next;
  }
  return text;
}

// `innerText` leaves out hidden text. The value of a field is not part of the text. The launcher is left out, because a page has one for
// all its canvases.
const readText = (element: Locator): Promise<string> =>
  element.evaluate((root: HTMLElement) => {
    const fields = [...root.querySelectorAll<HTMLInputElement>("input, textarea")];
    const values = fields.map(({ type, value, checked }) => (/checkbox|radio/.test(type) ? String(checked) : value));
    // The `innerText` of a hidden element is its whole text.
    const launchers = [...root.querySelectorAll<HTMLElement>("handrail-launcher")].filter((launcher) =>
      launcher.checkVisibility({ visibilityProperty: true }),
    );
    // biome-ignore lint/performance/useDomNodeTextContent: a person does not see hidden text
    const textOf = ({ innerText }: HTMLElement) => innerText;
    const text = launchers.reduce((whole, launcher) => whole.replace(textOf(launcher), ""), textOf(root));
    const all = [text, ...values].join(" ").replace(/\s+/g, " ").trim();
    // A page numbers its searches, since their names must differ.
    return all.replace(/(Search for help) \d+/g, "$1");
  });
