import type { ReactNode } from "react";
import "./screens.css";

/** A help centre page for customers. */
export function ShopScreen({ children }: { children?: ReactNode }) {
  return (
    <div className="screen">
      <header className="screen-bar">
        <strong>Northwind Broadband</strong>
        <span>Help</span>
      </header>
      <div className="screen-columns">
        <section data-tour="search" aria-label="Search">
          <label>
            Search for help
            <input type="search" />
          </label>
        </section>
        <section data-tour="faq" aria-label="Questions">
          <h2>What others ask</h2>
          <ul>
            <li>Why is my bill higher this month?</li>
            <li>Change the day I pay</li>
          </ul>
        </section>
        <section data-tour="article" aria-label="Article">
          <h2>Get better Wi-Fi upstairs</h2>
          <p>Move the router, or add a mesh point. It takes about four minutes.</p>
        </section>
        <section data-tour="contact" aria-label="Contact">
          <h2>Talk to a person</h2>
          <p>Every day, from every page.</p>
        </section>
      </div>
      {children}
    </div>
  );
}
