"use client";
import { useResolveHref } from "@handrail/contact";
import { Button } from "@handrail/ui";
import { parts } from "../anatomy.js";
import { useWalkthroughMessages } from "../tour/useWalkthroughMessages.js";

/** The link to the page of a step. Renders a `<p>`, or nothing for a route without an address. */
export function StepRoute({ route, titleId }: StepRouteProps) {
  const { otherPage } = useWalkthroughMessages();
  const resolveHref = useResolveHref();
  // `*` stands for a segment that the walkthrough does not know.
  const href = route === undefined || route.includes("*") ? undefined : resolveHref(route);
  if (href === undefined) return null;
  return (
    <p data-hr={parts.guideRoute}>
      <Button asChild>
        <a href={href} aria-describedby={titleId}>
          {otherPage.link}
        </a>
      </Button>
    </p>
  );
}

interface StepRouteProps {
  route: string | undefined;
  /** The id of the step's heading, which tells this link from those of other steps. */
  titleId: string;
}
