import type { RichText } from "../rich-text/richText.js";
import type { Question } from "./question.js";

/** The position of a step's card relative to its target. */
export type StepPlacement = "top" | "bottom" | "start" | "end";

/**
 * What came of a step: `done` if it was read or practised, `correct` or `wrong` if it asked a question, `skipped` if the user moved on without
 * practising or answering.
 */
export type StepResult = "done" | "correct" | "wrong" | "skipped";

/** A condition on the result of another step. */
export interface StepCondition {
  /** The id of the other step. */
  step: string;
  is: StepResult;
}

/** What all steps have. */
export interface StepBase {
  /** Unique within the walkthrough. */
  id: string;
  /** The heading of the step's card. */
  title: string;
  body: RichText;
  /** A CSS selector for the target. Without a target the card is in the middle of the screen. */
  target?: string;
  /** The target by its `data-hr-anchor`, which does not change with the page's structure. Used instead of `target`. */
  anchor?: string;
  /** CSS selectors of more elements that are lit with the target. */
  highlights?: readonly string[];
  /** @default "bottom" */
  placement?: StepPlacement;
  /**
   * The path of the page that holds the target, for a tour over several pages, with the base path of the page. Elsewhere the step links to that page.
   * `*` stands for one segment, and then there is no link: `/orders/*`. A query matches if the address has its parameters: `/orders?tab=open`. With
   * `#` first it is compared with the hash. @default any page
   */
  route?: string;
  /** Shows the step only after another step had this result. @default the step is always shown */
  when?: StepCondition;
  /** The id of the step that comes next, for every result or by result. @default the following step */
  next?: string | Readonly<Partial<Record<StepResult, string>>>;
}

/** A step that explains something. */
export interface ShowStep extends StepBase {
  /** @default "show" */
  kind?: "show";
}

/** A step that the user tries out on the page. It can always be skipped. */
export interface PractiseStep extends StepBase {
  kind: "practise";
  /** How the tour notices that it is done. @default what `practice` of `Tour` decides, or else the user alone */
  until?: PracticeGoal;
  /** Help for users who do not find the way. */
  hint?: RichText;
  /** How long the hint waits, in milliseconds. @default 10000 */
  hintAfterMs?: number;
}

/** What happens on the page when a step was practised. */
export type PracticeGoal =
  | {
      /** The name of a DOM event, such as `click` or `change`. */
      event: string;
      /** A CSS selector of the element, or of one around it. @default the targets of the step */
      target?: string;
    }
  | {
      /** A CSS selector of an element that is then on the page. */
      appears: string;
    }
  | {
      /**
       * The path of the page's address. `*` stands for one segment: `/orders/*`. A query matches if the address has its parameters. With `#` first
       * it is compared with the hash.
       */
      route: string;
    };

/** A step that asks a question. */
export interface CheckStep extends StepBase {
  kind: "check";
  question: Question;
}

/** A step with an image or a video. */
export interface MediaStep extends StepBase {
  kind: "media";
  media: StepMedia;
}

/** The size of an image or a video in pixels, so that nothing moves when it has loaded. `handrail-content build` finds it. */
export interface MediaSize {
  width?: number;
  height?: number;
}

/** An image with its text alternative, or a video with its captions and transcript (WCAG 1.1.1, 1.2.2, 1.2.3). */
export type StepMedia =
  | (MediaSize & { kind: "image"; src: string; alt: string })
  | (MediaSize & {
      kind: "video";
      src: string;
      /** The address of the captions, as WebVTT in the walkthrough's language. */
      captions: string;
      transcript: RichText;
      /** The address of a picture that is shown until the video plays. */
      poster?: string;
    });

/** One step of a walkthrough. */
export type WalkthroughStep = ShowStep | PractiseStep | CheckStep | MediaStep;

/** A series of steps that explain a task. */
export interface Walkthrough {
  id: string;
  /** Increase it when the steps change, so that progress saved for other steps is not resumed. */
  version: number;
  locale: string;
  title: string;
  summary: string;
  audience: "customer" | "staff";
  /** What users can do afterwards. It follows the words “After this you can:”, so it continues them: `read any bill.` */
  goal?: string;
  /** How many steps it may take a user who answers everything correctly. `defineWalkthrough` rejects a longer one. @default no limit */
  maxSteps?: number;
  /** Without steps, nothing is shown. */
  steps: readonly WalkthroughStep[];
  /** What comes next, shown after the last step. @default a sentence that the tour can be opened again */
  ending?: RichText;
}
