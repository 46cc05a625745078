import { defineContacts, HandrailProvider, Offer, Tour, useTourProgress, type Walkthrough } from "@handrail/react";
import { useEffect, useState } from "react";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
const body = (value: string) => ({ type: "root", children: [{ type: "text", value }] }) as const;
const walkthrough: Walkthrough = {
  id: "orders",
  version: 1,
  locale: "en",
  title: "Your orders",
  summary: "",
  audience: "customer",
  steps: [
    { id: "start", title: "The start", body: body("Here you begin."), anchor: "start", route: "/start" },
    {
      id: "ask",
      title: "A question",
      body: body("Think of it."),
      kind: "check",
      question: { type: "short", text: "How many?", correct: ["two"] },
    },
    { id: "explain", title: "Two", body: body("There are two."), when: { step: "ask", is: "wrong" } },
    { id: "orders", title: "Your orders", body: body("The newest is first."), anchor: "orders", route: "/orders" },
  ],
};
/**
 * Two pages in a layout that a client router does not replace.
 * @param isRouted Whether the page goes to another one by such a router, or by a full load.
 */
export function Site({ initialPath, isRouted }: { initialPath: string; isRouted: boolean }) {
  const [path, setPath] = useState(initialPath);
  const { tourProps, start, restart } = useTourProgress(walkthrough);
  const navigate = (href: string) => {
    history.pushState(null, "", `${href}${location.search}`);
    setPath(location.pathname);
  };
  useEffect(() => {
    document.documentElement.dataset.ready = "";
  }, []);
  return (
    <HandrailProvider contacts={contacts} navigate={isRouted ? navigate : undefined}>
      <h1>Shop</h1>
      <p data-hr-anchor={path.slice(1)}>The page {path}</p>
      <button type="button" onClick={restart}>
        Show me again
      </button>
      <div id="reserved">
        <Offer walkthrough={walkthrough} minutes={2} onStart={start} />
      </div>
      <p>After the offer</p>
      <Tour walkthrough={walkthrough} {...tourProps} waitMs={400} />
    </HandrailProvider>
  );
}
