import { Writable } from "node:stream";
import { type ReactNode, Suspense } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { expectPerson, InRender, Waits } from "../testing/breaking.js";
import { Company, instants } from "../testing/company.js";
import { quietly } from "../testing/quietly.js";
import { ContactScope } from "./ContactScope.js";

describe("on the server", () => {
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
  ])("writes the person when children %s (renderToString)", (_, child) => {
    quietly(() => hasPerson(renderToString(page(child))));
  });

  it.each([
    ["throw", <InRender key="" />],
    ["wait for ever", <Waits key="" />],
    [
      "wait for ever within a boundary of their own",
      <Suspense key="" fallback="…">
        <Waits />
      </Suspense>,
    ],
  ])("writes the person into the first piece when children %s (renderToPipeableStream)", async (_, child) => {
    const html = await new Promise<string>((resolve, reject) => {
      let written = "";
      const target = new Writable({
        write(chunk, _encoding, done) {
          written += String(chunk);
          done();
        },
      });
      const stream = renderToPipeableStream(page(child), {
        onError: () => {},
        onShellError: reject,
        onShellReady() {
          stream.pipe(target);
          setTimeout(() => {
            resolve(written);
            // What still waits is given up.
            stream.abort(new Error("The test is over."));
          }, 20);
        },
      });
    });
    hasPerson(html);
  });
});
