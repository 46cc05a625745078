import { createRoot } from "react-dom/client";
import { faqs, questions } from "./faqs.jsx";

const { library, count } = Object.fromEntries(new URLSearchParams(location.search));
const Faq = faqs[library];
createRoot(document.querySelector("#root")).render(<Faq items={questions(Number(count))} />);
