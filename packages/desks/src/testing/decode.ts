import type { FakeDesk } from "./fakeDesk.js";

/** The plain text of HTML that `toHtml` made. */
export function fromHtml(html: string): string {
  return html
    .replaceAll("<br>", "\n")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The body of the last request. */
export function lastBody({ received }: FakeDesk): string {
  return received.at(-1)?.body ?? "";
}

/** A value of the query of the link that was opened last, with `\n` for line ends. */
export function lastQueryValue({ opened }: FakeDesk, name: string): string {
  const [, query = ""] = (opened.at(-1) ?? "").split("?");
  return decodeURIComponent(new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query)?.[1] ?? "").replaceAll("\r\n", "\n");
}
