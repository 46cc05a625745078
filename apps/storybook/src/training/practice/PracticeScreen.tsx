import { HelpCentre } from "../../start/HelpCentre.js";
import { AdviserDesk } from "./AdviserDesk.js";
import { AnswerEditor } from "./AnswerEditor.js";

/**
 * The screen on which a module is practised.
 * @param done The ids of the steps that were done on another day. What they left on the screen is there again.
 */
export function PracticeScreen({ moduleId, done = [] }: { moduleId: string; done?: readonly string[] }) {
  switch (moduleId) {
    case "read-the-handoff":
      return <AdviserDesk opened={done.includes("look-up") ? "below-lookup" : undefined} />;
    case "never-ask-again":
      return <AdviserDesk opened="alone" />;
    case "answer-first":
    case "person-and-date":
      return <AnswerEditor />;
    default:
      return <HelpCentre />;
  }
}
