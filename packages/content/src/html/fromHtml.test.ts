import { describe, expect, it } from "vitest";
import { fromHtml } from "./fromHtml.js";
import { toHtml } from "./testing/toHtml.js";

const htmlOf = (html: string, baseUrl?: string) => toHtml(fromHtml(html, { baseUrl }).body);
const problemsOf = (html: string) =>
  fromHtml(html).problems.map(({ line, column, problem }) => `${line}:${column} ${problem}`);

describe("fromHtml", () => {
  it.each([
    ["<div><div><span>a</span> b</div>c</div>", "<p>a b</p><p>c</p>"],
    [
      "<b>a</b> <i>b</i> <strike>c</strike> <tt>d</tt>",
      "<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>",
    ],
    ["a<br><br>b<br>c<br>", "<p>a</p><p>b<br>c</p>"],
    ["<p><b>a<br> <br>b</b></p>", "<p><strong>a</strong></p><p><strong>b</strong></p>"],
    ["<p>\n  a\n  <em>b</em>\n</p>\n<p>&nbsp;</p>", "<p>a <em>b</em></p>"],
    ["<p>a&nbsp;b &amp; &lt;c&gt; &eacute;</p>", "<p>a\u00a0b &amp; &lt;c> é</p>"],
    ['<p class="MsoNormal" style="color:red">a<o:p>&nbsp;</o:p></p><!-- b --><!--[if mso]>c<![endif]-->', "<p>a</p>"],
    ["<strong><p>a</p><p>b</p></strong>", "<p><strong>a</strong></p><p><strong>b</strong></p>"],
    ["<h1>A</h1><h2>B</h2>", '<h2 id="a">A</h2><h3 id="b">B</h3>'],
    ["<h2>A</h2><h4>B</h4>", '<h2 id="a">A</h2><h4 id="b">B</h4>'],
    ["<h2><div>A</div><div>B<br></div></h2>", '<h2 id="a-b">A B</h2>'],
    ["<ul><li><p>a</p></li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"],
    ['<ol start="3"><li>a<li><div>b</div><div>c</div></ol>', '<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>'],
    ["<ul>a<li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"],
    ['<ul><li><input type="checkbox" checked> a</li></ul>', '<ul><li><input type="checkbox" checked>a</li></ul>'],
    ["<dl><div><dt>a</dt><dd>b</dd></div></dl>", "<dl><dt>a</dt><dd>b</dd></dl>"],
    ["<li>a</li><li>b</li>", "<ul><li>a</li><li>b</li></ul>"],
    [
      "<table><tr><th>a<th>b<tr><th>c<td>d</table>",
      '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>',
    ],
    [
      '<table><caption>x</caption><tbody><tr><td align="right">a</td></tr></tbody></table>',
      '<table><caption>x</caption><tbody><tr><td align="right">a</td></tr></tbody></table>',
    ],
    [
      '<figure class="wp-block-image"><img src="https://a.b/c.png" alt="d" width="3" height="4px" loading="lazy"><figcaption>e</figcaption></figure>',
      '<figure><img src="https://a.b/c.png" alt="d" width="3" height="4"><figcaption>e</figcaption></figure>',
    ],
    ['<p><img src="media/a.png" alt="b"></p>', '<figure><img src="media/a.png" alt="b"></figure>'],
    ["<figcaption>a</figcaption>", "<p>a</p>"],
    [
      '<video autoplay poster="media/p.png"><source src="media/a.mp4"><track src="media/a.vtt" kind="captions" srclang="en"></video>',
      '<figure><video poster="media/p.png" src="media/a.mp4"><track src="media/a.vtt" kind="captions" srcLang="en"></video></figure>',
    ],
    [
      '<pre><code class="hljs language-js">a <span>b</span>\n  c</code></pre>',
      '<pre><code class="language-js">a b\n  c</code></pre>',
    ],
    ["<pre>a<br>b</pre>", "<pre><code>a\nb</code></pre>"],
    [
      '<aside data-callout="tip">a</aside><details><summary>b</summary>c</details>',
      '<aside data-callout="tip"><p>a</p></aside><details><summary>b</summary><p>c</p></details>',
    ],
    ['<a href=" https://a.b " target="_blank" title="t">x</a>', '<p><a href="https://a.b" title="t">x</a></p>'],
    ['<a href="#x">a</a><a name="x"></a><h2>Ką?</h2>', '<p><a href="#ką">a</a></p><h2 id="ką">Ką?</h2>'],
    ["<noscript>a</noscript>", "<p>a</p>"],
  ])("converts %s", (html, expected) => {
    expect(fromHtml(html).problems).toEqual([]);
    expect(htmlOf(html)).toBe(expected);
  });

  it("resolves relative addresses by the address of the page", () => {
    const html = '<p><a href="../x">a</a> <img src="//c.example/a.png" alt="b"></p>';
    expect(htmlOf(html, "https://help.example/hc/en/1")).toBe(
      '<p><a href="https://help.example/hc/x">a</a> <img src="https://c.example/a.png" alt="b"></p>',
    );
  });

  it.each([
    ["<p>a</p>\n <script>b()</script>", "2:2 `<script>` is code"],
    ["<style>a{}</style>", "1:1 `<style>` is code"],
    ['<iframe src="https://v.example/1">a</iframe>', "1:1 `<iframe>` with https://v.example/1 embeds another page"],
    ['<p><a href="javascript:x">b</a>', "1:4 the address `javascript:x` is not allowed"],
    ['<p><a href="/x"></a>', "1:4 the link to `/x` has no text"],
    ['<a href="#no">b</a>', "1:1 the link `#no` leads to no heading"],
    ['<img src="data:x" alt="b">', "1:1 `<img>` with data:x has no address"],
    ["<table><tr><td colspan=2>a<tr><td>b<td>c</table>", "1:12 `<td>` covers 2 columns and 1 rows"],
    ["<h1>a</h1><h4>b</h4>", "1:11 `<h4>` would be shown like a heading of the third level"],
    ["<button>a</button>", "1:1 `<button>` is a form control"],
    ['<pre><img src="media/a.png" alt="b">c</pre>', "1:6 the alternative text would be lost here"],
    ["<video src=media/a.mp4>Old browser</video>", "1:24 the words would not be shown here"],
    ["<svg><text>a</text></svg>", "1:1 `<svg>` is not published"],
    ["<details>a</details>", "1:1 `<details>` has no `<summary>`"],
  ])("reports %s with its place", (html, problem) => {
    expect(problemsOf(html)[0]).toContain(problem);
  });

  it.each([
    ['<p>a</p><p style="color: red; DISPLAY:none">b</p>', "<p>a</p>"],
    ["<p>a<span hidden>b</span></p>", "<p>a</p>"],
    ['<ul><li>a</li><li style="visibility: hidden">b</li></ul>', "<ul><li>a</li></ul>"],
    [
      "<table><tr><td>a</td></tr><tr hidden><td>b</td></tr></table>",
      "<table><tbody><tr><td>a</td></tr></tbody></table>",
    ],
  ])("leaves out what a browser hides in %s, and reports it", (html, expected) => {
    expect(htmlOf(html)).toBe(expected);
    expect(fromHtml(html).problems).toEqual([
      expect.objectContaining({
        text: "b",
        problem: expect.stringContaining("is hidden, so its text is not published"),
      }),
    ]);
  });

  it.each(['<p hidden="until-found">a</p>', '<p style="--display: none; display: block">a</p>'])("shows %s", (html) => {
    expect(fromHtml(html).problems).toEqual([]);
    expect(htmlOf(html)).toBe("<p>a</p>");
  });

  it("puts the foot of a table below its rows", () => {
    expect(htmlOf("<table><tfoot><tr><td>Sum</td></tr></tfoot><tbody><tr><td>1</td></tr></tbody></table>")).toBe(
      "<table><tbody><tr><td>1</td></tr><tr><td>Sum</td></tr></tbody></table>",
    );
  });

  it("puts the text of a merged cell in its columns", () => {
    const { body } = fromHtml("<table><tr><td colspan=2>a<td rowspan=2>b<tr><td>c<td>d</table>");
    expect(toHtml(body)).toContain("<tr><td>a</td><td></td><td>b</td></tr><tr><td>c</td><td>d</td><td></td></tr>");
  });

  it("shows the alternative text of a picture without an address", () => {
    expect(htmlOf('a <img src="http://x.example/a.png" alt="b">')).toBe("<p>a b</p>");
  });

  it.each([
    ["nested elements", "<div>".repeat(300_000)],
    ["tags that are never closed", Array.from({ length: 20_000 }, (_, index) => `<p><b id=${index}>`).join("")],
    ["merged cells", `<table>${"<tr><td colspan=1000 rowspan=9999>a".repeat(5000)}`],
  ])("ends soon on many %s, and reports them", (_, html) => {
    expect(fromHtml(html).problems.length).toBeGreaterThan(0);
  });
});
