import { HandrailProvider } from "@handrail/contact";
import { describeParts } from "@handrail-tooling/testing";
import { article, contacts } from "@handrail-tooling/testing/fixtures";
import type { ReactNode } from "react";
import * as answer from "./index.js";

const { Answer, Feedback, FigureZoom, HelpAnswer, WasThisHelpful } = answer;
const related = [{ id: "refund", title: "How do I get a refund?" }];

const heading = (id: string) =>
  ({ type: "element", tagName: "h2", properties: { id }, children: [{ type: "text", value: id }] }) as const;
const longArticle = {
  ...article,
  body: { type: "root", children: ["before", "during", "after"].map(heading) },
} as const;

const fullArticle = {
  ...article,
  walkthrough: "first-visit",
  changes: [{ date: "2026-10-02", text: "New prices.", fromFeedback: true }],
  communityAnswers: [
    {
      ...{ id: "a", author: "Rasa", date: "2026-10-02", body: article.body },
      ...{ moderatedBy: "Ieva", moderatedAt: "2026-10-03" },
    },
  ],
} as const;

const page = (children: ReactNode) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;
const inRoot = (children: ReactNode) =>
  page(
    <Answer.Root article={article}>
      <Answer.Title />
      {children}
    </Answer.Root>,
  );

const inFullRoot = (children: ReactNode) =>
  page(
    <Answer.Root article={fullArticle} onAction={() => {}}>
      <Answer.Title />
      {children}
    </Answer.Root>,
  );

describeParts(answer, {
  HelpAnswer: {
    token: "answer",
    render: (props) => page(<HelpAnswer article={article} related={related} {...props} />),
  },
  Feedback: {
    token: "feedback",
    render: (props) => page(<Feedback articleId={article.id} title={article.title} {...props} />),
  },
  WasThisHelpful: {
    token: "feedback",
    render: (props) => page(<WasThisHelpful articleId={article.id} title={article.title} action="/votes" {...props} />),
  },
  FigureZoom: {
    rootless: "it renders only what it contains",
    render: () => page(<FigureZoom>A figure</FigureZoom>),
  },
  "Answer.Root": {
    token: "answer",
    render: (props) =>
      page(
        <Answer.Root article={article} {...props}>
          <Answer.Title />
        </Answer.Root>,
      ),
  },
  "Answer.Title": {
    token: "answer-title",
    render: (props) =>
      page(
        <Answer.Root article={article}>
          <Answer.Title {...props} />
        </Answer.Root>,
      ),
  },
  "Answer.Body": { token: "rich-text", render: (props) => inRoot(<Answer.Body {...props} />) },
  "Answer.Contents": {
    token: "answer-contents",
    render: (props) =>
      page(
        <Answer.Root article={longArticle}>
          <Answer.Title />
          <Answer.Contents {...props} />
          <Answer.Body />
        </Answer.Root>,
      ),
  },
  "Answer.ShowMe": { token: "answer-show-me", render: (props) => inFullRoot(<Answer.ShowMe {...props} />) },
  "Answer.Changes": { token: "answer-changes", render: (props) => inFullRoot(<Answer.Changes {...props} />) },
  "Answer.Community": { token: "answer-community", render: (props) => inFullRoot(<Answer.Community {...props} />) },
  "Answer.Meta": { token: "answer-meta", render: (props) => inRoot(<Answer.Meta {...props} />) },
  "Answer.Feedback": { token: "feedback", render: (props) => inRoot(<Answer.Feedback {...props} />) },
  "Answer.Related": {
    token: "answer-related",
    render: (props) => inRoot(<Answer.Related articles={related} {...props} />),
  },
});
