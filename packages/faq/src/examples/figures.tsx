import { FigureZoom } from "@handrail/answer";
import { northwind } from "@handrail-demo/northwind";
import { HelpFaq } from "../HelpFaq.js";

const { articles } = northwind.en.content;
const article = articles.find(({ body }) =>
  body.children.some((node) => "tagName" in node && node.tagName === "figure"),
);
const items = article ? [article] : [];

/** Pictures in answers that open large. */
export function Figures() {
  return (
    <FigureZoom>
      <HelpFaq items={items} defaultValue={items.map(({ id }) => id)} />
    </FigureZoom>
  );
}
