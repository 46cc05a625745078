import { renderToString } from "react-dom/server";
import { faqs, questions } from "./faqs.jsx";

/** Renders the FAQ of a library as a server does. */
export const render = (name, count) => {
  const Faq = faqs[name];
  return renderToString(<Faq items={questions(count)} />);
};
export const names = Object.keys(faqs);
export { questions };
