import { sends } from "@handrail-tooling/testing/fixtures";
import { act } from "@testing-library/react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Company } from "../testing/company.js";
import { ContactForm } from "./ContactForm.js";

beforeEach(() => sessionStorage.clear());

describe("ContactForm on the server", () => {
  const page = (
    <Company>
      <ContactForm
        action="/contact/server"
        transport={sends}
        attachments={{ maxSize: 1000, maxCount: 2 }}
        topic="bill"
        consent="I agree."
      />
    </Company>
  );

  it("renders a complete form that the browser can post, and the rail", () => {
    const root = document.createElement("div");
    root.innerHTML = renderToString(page);
    const form = root.querySelector("form");
    expect(form).toHaveAttribute("action", "/contact/server");
    expect(form).toHaveAttribute("method", "post");
    expect(form).toHaveAttribute("enctype", "multipart/form-data");
    expect(form).not.toHaveAttribute("novalidate");
    expect([...(form?.elements ?? [])].map((element) => element.getAttribute("name")).filter(Boolean)).toEqual([
      "name",
      "email",
      "message",
      "attachments",
      "consent",
      "topic",
      "locale",
    ]);
    expect(root.querySelector('[data-hr~="rail"] a[href="tel:+37070055010"]')).not.toBeNull();
  });

  it("hydrates without a mismatch, and keeps what was typed before over an older draft", async () => {
    sessionStorage.setItem(
      "handrail:draft:/contact/server",
      JSON.stringify({ name: "Jonas", email: "", phone: "", subject: "", message: "Earlier" }),
    );
    const root = document.createElement("div");
    document.body.append(root);
    root.innerHTML = renderToString(page);
    const message = root.querySelector("textarea");
    if (message) message.value = "Typed before hydration";
    const box = root.querySelector<HTMLInputElement>('input[name="consent"]');
    if (box) box.checked = true;
    const onRecoverableError = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, page, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(root.querySelector("textarea")).toHaveValue("Typed before hydration");
    expect(root.querySelector('input[name="name"]')).toHaveValue("Jonas");
    expect(box).toBeChecked();
    act(() => hydrated.unmount());
    root.remove();
  });
});
