"use client";
import { AudienceScope, ContactScope, useHandrail, useMessages } from "@handrail/contact";
import type { TrainingCourse } from "@handrail/core/content";
import { Button, stateAttribute, useComposedRefs, useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, createElement, forwardRef, useEffect, useRef, useState } from "react";
import { parts, states } from "../anatomy.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { verificationCode } from "../records/verificationCode.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";
import { useCourseMessages } from "./useCourseMessages.js";

/**
 * The certificate for a course: name, course, version, date and verification code. Its button prints it alone, or saves it as PDF. Renders a
 * `<section>`, or nothing if the record has no certificate.
 */
export const Certificate = /* @__PURE__ */ forwardRef<HTMLElement, CertificateProps>(function Certificate(props, ref) {
  const { course, record, learnerName, headingLevel = 2, ...rest } = props;
  const { locale: ours } = useMessages();
  const { trainer } = useWalkthroughMessages();
  const { locale, words } = useCourseMessages();
  const root = useRef<HTMLElement>(null);
  const composed = useComposedRefs(root, ref);
  const [isPrinting, print] = usePrint();
  const day = useDay(locale, record.award?.at);
  const code = verificationCode(record);
  if (!record.award || code === undefined) return null;
  const { certificate } = words;
  return (
    <AudienceScope audience="staff" messages={trainer}>
      <section
        data-hr={parts.certificate}
        {...stateAttribute(states.printing, isPrinting)}
        lang={ours}
        aria-label={certificate.title}
        {...rest}
        ref={composed}
      >
        <ContactScope component="certificate" suspense="browser">
          <div data-hr={parts.certificateContent}>
            {createElement(`h${headingLevel}`, { "data-hr": parts.certificateTitle }, certificate.title)}
            <p>{certificate.given}</p>
            <p data-hr={parts.certificateName}>
              {learnerName?.trim() ? <bdi>{learnerName}</bdi> : certificate.nameless}
            </p>
            <p>{certificate.completed}</p>
            <p data-hr={parts.certificateCourse} lang={course.locale}>
              {course.title}
            </p>
            <dl data-hr={parts.certificateFacts}>
              <div>
                <dt>{certificate.date}</dt>
                <dd>{day}</dd>
              </div>
              <div>
                <dt>{certificate.version}</dt>
                <dd>{record.version}</dd>
              </div>
              <div>
                <dt>{certificate.code}</dt>
                <dd data-hr={parts.certificateCode} dir="ltr">
                  {code}
                </dd>
              </div>
            </dl>
            <p data-hr={parts.certificateNote}>{certificate.codeWhy}</p>
            {print && (
              <Button data-hr={parts.certificatePrint} onClick={print}>
                {certificate.print}
              </Button>
            )}
          </div>
        </ContactScope>
      </section>
    </AudienceScope>
  );
});

/** The day of a time, in the learner's time zone once the component is hydrated. */
function useDay(locale: string, at: number | undefined): string {
  const { timeZone } = useHandrail();
  const isHydrated = useIsHydrated();
  if (at === undefined) return "";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: isHydrated ? timeZone : "UTC" }).format(at);
}

/** Whether the certificate is being printed, and the function that prints it, where the browser can. */
function usePrint(): [boolean, (() => void) | undefined] {
  const isHydrated = useIsHydrated();
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const end = () => setIsPrinting(false);
    // Some mobile browsers return from `print` at once, so only the event says when it is over.
    window.addEventListener("afterprint", end);
    window.print();
    return () => window.removeEventListener("afterprint", end);
  }, [isPrinting]);
  const canPrint = isHydrated && typeof window !== "undefined" && typeof window.print === "function";
  return [isPrinting, canPrint ? () => setIsPrinting(true) : undefined];
}

/** Props of {@link Certificate}. */
export interface CertificateProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** The course that was completed. */
  course: Pick<TrainingCourse, "title" | "locale">;
  /** The record with the certificate. Its version is the one with which it was given. */
  record: TrainingRecord;
  /** The learner's name. It is not part of the record. @default a sentence that refers to the verification code */
  learnerName?: string | undefined;
  /** The level of the heading. @default 2 */
  headingLevel?: 1 | 2 | 3;
}
