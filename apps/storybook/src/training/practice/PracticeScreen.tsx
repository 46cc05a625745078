import { HelpCentre } from "../../start/HelpCentre.js";
import { AdviserDesk } from "./AdviserDesk.js";
import { AnswerEditor } from "./AnswerEditor.js";

/** The screen on which a module is practised. */
export function PracticeScreen({ moduleId }: { moduleId: string }) {
  switch (moduleId) {
    case "read-the-handoff":
      return <AdviserDesk />;
    case "never-ask-again":
      return <AdviserDesk isOpened />;
    case "answer-first":
    case "person-and-date":
      return <AnswerEditor />;
    default:
      return <HelpCentre />;
  }
}
