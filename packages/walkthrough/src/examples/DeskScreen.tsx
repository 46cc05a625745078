import { type ReactNode, useState } from "react";
import "./screens.css";

const cases = [
  { who: "Ona K.", what: "router fault", waits: "2 min" },
  { who: "Peter M.", what: "bill question", waits: "1 min" },
  { who: "Lina S.", what: "moving home", waits: "just now" },
];

/** An adviser's screen for a new colleague to learn on. */
export function DeskScreen({ children }: { children?: ReactNode }) {
  const [taken, setTaken] = useState(false);
  return (
    <div className="screen">
      <header className="screen-bar">
        <strong>Adviser desk</strong>
        <span>Northwind Broadband</span>
        <button type="button" data-tour="trainer">
          Ask your trainer
        </button>
      </header>
      <div className="screen-columns">
        <section data-tour="queue" aria-label="Waiting">
          <h2>Waiting</h2>
          <ul>
            {cases.map(({ who, what, waits }) => (
              <li key={who}>
                <strong>{who}</strong> {what} <small>{waits}</small>
              </li>
            ))}
          </ul>
        </section>
        <section data-tour="case" aria-label="Case">
          <h2>Peter M. · bill question</h2>
          <div data-tour="summary" className="screen-note">
            <p>
              Searched for “bill is wrong” and read “Why is my bill higher this month?”. It did not answer the question.
            </p>
          </div>
          <label>
            Your reply
            <textarea data-tour="reply" rows={3} />
          </label>
          <p>
            <button type="button" data-tour="take-over" onClick={() => setTaken(true)}>
              Take over Peter’s case
            </button>
          </p>
          <p role="status">{taken && "You have taken over this case."}</p>
        </section>
      </div>
      {children}
    </div>
  );
}
