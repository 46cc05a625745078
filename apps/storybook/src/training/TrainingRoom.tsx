import { Button } from "@handrail/ui";
import { Tour } from "@handrail/walkthrough";
import { northwind } from "@handrail-demo/northwind";
import { useState } from "react";
import { DeskScreen } from "../../../../packages/walkthrough/src/examples/DeskScreen.js";
import { useSurroundings } from "../surroundings.js";
import "./training.css";

const texts = {
  en: { title: "Learn on the real screen", start: "Start", steps: (count: number) => `${count} steps` },
  lt: { title: "Mokykitės tikrame ekrane", start: "Pradėti", steps: (count: number) => `Žingsnių: ${count}` },
};

/** The walkthroughs for new staff, above the desk that they are about. */
export function TrainingRoom() {
  const { language } = useSurroundings();
  const [open, setOpen] = useState<string>();
  const { title, start, steps } = texts[language];
  const walkthroughs = northwind[language].content.walkthroughs.filter(({ audience }) => audience === "staff");
  return (
    <main className="training">
      <h1>{title}</h1>
      <ul>
        {walkthroughs.map((walkthrough) => (
          <li key={walkthrough.id} className="training-card">
            <div>
              <h2>{walkthrough.title}</h2>
              <p>{walkthrough.summary}</p>
            </div>
            <p>{steps(walkthrough.steps.length)}</p>
            <Button
              variant="primary"
              aria-label={`${start}: ${walkthrough.title}`}
              onClick={() => setOpen(walkthrough.id)}
            >
              {start}
            </Button>
            <Tour
              walkthrough={walkthrough}
              open={open === walkthrough.id}
              onOpenChange={(isOpen) => setOpen(isOpen ? walkthrough.id : undefined)}
            />
          </li>
        ))}
      </ul>
      <DeskScreen />
    </main>
  );
}
