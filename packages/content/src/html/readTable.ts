import type { Element, ElementContent } from "hast";
import { element, isVisible, split, toRunningText, toTightBlocks } from "./blocks.js";
import { type HtmlReader, positionOf, tagOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement, isElement, isText } from "./parseHtml.js";

/** Cells beyond this column are not moved by a merged cell. Without a limit, few letters could create millions of cells. */
const maxMergedColumns = 20;

interface Row {
  cells: Element[];
  isHead: boolean;
}

/**
 * Converts a table. Merged cells are reported. The place that they cover is filled by empty cells, so that each text stays in its column.
 */
export function readTable(table: HtmlElement, reader: HtmlReader): ElementContent[] {
  const captions: ElementContent[] = [];
  const others: ElementContent[] = [];
  const rows: Row[] = [];
  // For each column, how many more rows a cell above covers.
  const covered: number[] = [];
  const feet: HtmlElement[] = [];
  const visit = (parent: HtmlElement, isHead: boolean) => {
    for (const node of parent.childNodes) {
      if (isText(node) || !isElement(node)) continue;
      if (node.tagName === "caption") captions.push(...reader.children(node));
      // Browsers show it below the other rows, wherever it is written.
      else if (node.tagName === "tfoot" && parent === table) feet.push(node);
      else if (/^(thead|tbody|tfoot)$/.test(node.tagName)) visit(node, node.tagName === "thead");
      else if (node.tagName === "tr") {
        const cells = readRow(node, covered, reader, others);
        if (cells.length > 0) rows.push({ cells, isHead });
      } else if (!/^(colgroup|col)$/.test(node.tagName)) others.push(...reader.children(wrapperOf(node)));
    }
  };
  visit(table, false);
  for (const foot of feet) visit(foot, false);
  const caption = toRunningText(captions);
  if (!rows.some(({ cells }) => cells.some(hasContent))) return [split, ...others, split, ...caption, split];
  return [split, ...others, split, tableOf(rows, caption, table)];
}

function tableOf(rows: readonly Row[], caption: ElementContent[], table: HtmlElement): Element {
  const isTitles = ({ cells }: Row) => cells.every(({ tagName }) => tagName === "th");
  const hasHead = rows.some(({ isHead }) => isHead);
  const [first] = rows;
  const isHead = (row: Row) => row.isHead || (!hasHead && row === first && isTitles(row));
  for (const row of rows) {
    if (isHead(row) || isTitles(row)) continue;
    for (const cell of row.cells) if (cell.tagName === "th") cell.properties.scope ??= "row";
  }
  const group = (name: string, members: readonly Row[]) =>
    members.length > 0
      ? [
          element(
            name,
            members.map(({ cells }) => element("tr", cells)),
          ),
        ]
      : [];
  return element(
    "table",
    [
      ...(caption.some(isVisible) ? [element("caption", caption)] : []),
      ...group("thead", rows.filter(isHead)),
      ...group(
        "tbody",
        rows.filter((row) => !isHead(row)),
      ),
    ],
    {},
    positionOf(table),
  );
}

function readRow(row: HtmlElement, covered: number[], reader: HtmlReader, others: ElementContent[]): Element[] {
  const cells: Element[] = [];
  const fill = () => {
    for (let column = cells.length; (covered[column] ?? 0) > 0; column += 1) {
      covered[column] = (covered[column] ?? 0) - 1;
      cells.push(element("td", []));
    }
  };
  for (const node of row.childNodes) {
    if (!isElement(node)) continue;
    if (node.tagName !== "td" && node.tagName !== "th") {
      others.push(...reader.children(wrapperOf(node)));
      continue;
    }
    fill();
    const [columns, height] = [spanOf(node, "colspan"), spanOf(node, "rowspan")];
    if (columns > 1 || height > 1) {
      const problem = `${tagOf(node)} covers ${columns} columns and ${height} rows, which is not published. It would be one cell, with empty cells beside or below it. Write one value in each cell.`;
      reader.report(node, problem);
    }
    const start = cells.length;
    cells.push(element(node.tagName, toTightBlocks(reader.children(node)), cellProperties(node), positionOf(node)));
    for (let column = start; column < Math.min(start + columns, maxMergedColumns); column += 1) {
      if (height > 1) covered[column] = height - 1;
      if (column > start) cells.push(element("td", []));
    }
  }
  fill();
  return cells;
}

function cellProperties(cell: HtmlElement): Element["properties"] {
  const align = attributesOf(cell).get("align")?.toLowerCase();
  const scope = attributesOf(cell).get("scope")?.toLowerCase();
  return {
    ...(align && /^(left|center|right)$/.test(align) && { align }),
    ...(cell.tagName === "th" && scope && /^(col|row)(group)?$/.test(scope) && { scope }),
  };
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attributesOf(cell).get(name) ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.max(span, 1);
}

function hasContent({ children }: Element): boolean {
  return children.some(isVisible);
}

/** Lets the children of a table that are no rows be converted like those of any element. */
function wrapperOf(node: HtmlElement): HtmlElement {
  return { ...node, tagName: "div", childNodes: [node] };
}
