import { Writable } from "node:stream";
import { type ReactNode, Suspense } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { expectPerson, InRender, Waits } from "../testing/breaking.js";
import { Company, instants } from "../testing/company.js";
import { withoutConsoleErrors } from "../testing/withoutConsoleErrors.js";
import { ContactScope } from "./ContactScope.js";

describe("ContactScope on the server", () => {
  const page = (child: ReactNode) => (
    <Company now={instants.open}>
      <main>
        <ContactScope>{child}</ContactScope>
      </main>
    </Company>
  );
  const hasPerson = (html: string) => {
    document.body.innerHTML = html;
    expectPerson();
    expect(document.querySelector('[data-hr~="launcher"] a')).toHaveAttribute("href", "tel:+37070055010");
    document.body.innerHTML = "";
  };

  it.each([
    ["throw", <InRender key="" />],
    ["wait", <Waits key="" />],
  ])("renders the rail and the launcher when children %s (renderToString)", (_, child) => {
    withoutConsoleErrors(() => hasPerson(renderToString(page(child))));
  });

  it.each([
    ["throw", <InRender key="" />],
    ["wait for ever", <Waits key="" />],
    [
      "wait for ever within their own boundary",
      <Suspense key="" fallback="…">
        <Waits />
      </Suspense>,
    ],
  ])("streams the rail and the launcher with the shell when children %s (renderToPipeableStream)", async (_, child) => {
    hasPerson(await shellOf(page(child)));
  });
});

/** Renders a page to a stream, and returns the HTML of its shell. */
function shellOf(page: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    let html = "";
    const target = new Writable({
      write(chunk, _encoding, done) {
        html += String(chunk);
        done();
      },
    });
    const stream = renderToPipeableStream(page, {
      onError: () => {},
      onShellError: reject,
      onShellReady() {
        stream.pipe(target);
        // React writes the shell at once.
        setImmediate(() => {
          resolve(html);
          // Children may still wait.
          stream.abort(new Error("The shell has arrived."));
        });
      },
    });
  });
}
