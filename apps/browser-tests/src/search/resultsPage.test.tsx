import { HandrailProvider, SearchPage } from "@handrail/react";
import { createSearchIndex } from "@handrail/search/engine";
import { northwind } from "@handrail-demo/northwind";
import type { Browser, Page } from "playwright";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../chromium.js";

const { content, contacts } = northwind.en;
const articles = [...content.articles, ...content.faqs];
const index = createSearchIndex(articles, { locale: "en" });
const pageSize = 5;

/** The page of results that a server sends for an address. */
function htmlOf({ searchParams }: URL): string {
  const query = searchParams.get("q") ?? "";
  const page = Number(searchParams.get("page") ?? 1);
  const products = searchParams.getAll("product");
  const { hits, confidence } = index.search(query, { limit: articles.length, filters: { products } });
  const shown = hits.slice((page - 1) * pageSize, page * pageSize);
  return renderToString(
    <HandrailProvider contacts={contacts} topics={content.topics} helpHref="/help/{id}">
      <SearchPage
        source={{ kind: "local", index: "/index.json" }}
        action="/search?from=home"
        query={query}
        page={page}
        pageSize={pageSize}
        answer={{ hits: shown, total: hits.length, confidence }}
        products={content.products}
        defaultFilters={{ products }}
      />
    </HandrailProvider>,
  );
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.route("http://localhost/**", (route) => {
    const body = `<!doctype html><html lang="en"><title>Search</title><body>${htmlOf(new URL(route.request().url()))}`;
    return route.fulfill({ contentType: "text/html; charset=utf-8", body });
  });
});
afterAll(() => browser.close());

describe("SearchPage without JavaScript in Chromium", () => {
  it("asks by its form, goes to the next page by its link, and restricts the search to a product", async () => {
    await page.goto("http://localhost/search");
    await page.getByRole("textbox", { name: "Search for help" }).fill("bill");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    expect(new URL(page.url()).search).toBe("?q=bill&from=home");
    await page
      .getByRole("heading", { name: /Answers to .bill.*Page 1/ })
      .or(page.getByText("Page 1 of"))
      .first()
      .waitFor();
    const first = await page.getByRole("list", { name: "Answers" }).getByRole("link").allTextContents();
    await page.getByRole("link", { name: "Next page" }).click();
    expect(new URL(page.url()).searchParams.get("page")).toBe("2");
    const second = await page.getByRole("list", { name: "Answers" }).getByRole("link").allTextContents();
    expect(first.filter((title) => second.includes(title))).toEqual([]);
    await page.getByRole("checkbox", { name: "Mobile plans" }).check();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    expect(new URL(page.url()).search).toBe("?q=bill&from=home&product=mobile");
    expect(await page.getByRole("checkbox", { name: "Mobile plans" }).isChecked()).toBe(true);
  });
});
