import { sends } from "@handrail-tooling/testing/fixtures";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { expect } from "vitest";
import { ContactForm, type ContactFormProps } from "../form/ContactForm.js";
import { Company } from "./company.js";

let count = 0;

/** Renders a form with a unique `action`, so that tests share no draft and no outbox. */
export function show(props: Partial<ContactFormProps> = {}, company: Parameters<typeof Company>[0] = {}) {
  const action = `/contact/${++count}`;
  const page = (
    <StrictMode>
      <Company {...company}>
        <ContactForm action={action} transport={sends} {...props} />
      </Company>
    </StrictMode>
  );
  return { ...render(page), action };
}

export const field = (name: RegExp) => screen.getByRole("textbox", { name });

export const send = () => userEvent.click(screen.getByRole("button", { name: "Send" }));

/** Fills in the required fields. */
export async function write(text = "My bill is wrong.") {
  await userEvent.type(field(/e-mail/), "jonas@example.com");
  await userEvent.type(field(/message/), text);
}

/** Expects the rail's telephone link to be visible. */
export function expectPerson() {
  expect(document.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')).toBeVisible();
}

/** A file that can be read, which the test environment's own cannot. */
export function readableFile(text: string, name: string, type: string): File {
  const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
  return Object.assign(new File([text], name, { type }), { arrayBuffer });
}
