import { Button } from "@handrail/ui";
import { Tour } from "@handrail/walkthrough";
import { northwind } from "@handrail-demo/northwind";
import { useState } from "react";
import { DeskScreen } from "../../../../packages/walkthrough/src/examples/DeskScreen.js";
import { useSurroundings } from "../surroundings.js";
import "./training.css";

const words = {
  en: { title: "Learn on the real screen", start: "Start", steps: (count: number) => `${count} steps` },
  lt: { title: "Mokykitės tikrame ekrane", start: "Pradėti", steps: (count: number) => `Žingsnių: ${count}` },
};

/** What new staff can learn here, above the desk they will work at. */
export function TrainingRoom() {
  const { language } = useSurroundings();
  const [open, setOpen] = useState<string>();
  const say = words[language];
  const walkthroughs = northwind[language].content.walkthroughs.filter(({ audience }) => audience === "staff");
  return (
    <main className="training">
      <h1>{say.title}</h1>
      <ul>
        {walkthroughs.map((walkthrough) => (
          <li key={walkthrough.id} className="training-card">
            <div>
              <h2>{walkthrough.title}</h2>
              <p>{walkthrough.summary}</p>
            </div>
            <p>{say.steps(walkthrough.steps.length)}</p>
            <Button
              variant="primary"
              aria-label={`${say.start}: ${walkthrough.title}`}
              onClick={() => setOpen(walkthrough.id)}
            >
              {say.start}
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
