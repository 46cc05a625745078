import { HelpAnswer } from "@handrail/answer";
import { useHandrail } from "@handrail/contact";
import { Icon, stateAttribute } from "@handrail/ui";
import { circleCheckIcon } from "@handrail/ui/icons";
import { type ReactNode, useState } from "react";
import { useSurroundings } from "../../surroundings.js";
import { checkDraft, type Draft } from "./answerRules.js";
import { draftArticle } from "./draftArticle.js";
import { editorTexts } from "./editorTexts.js";
import "./practice.css";

/** A small editor in which advisers turn a technical note into an answer, with the answer as customers see it. */
export function AnswerEditor() {
  const { language } = useSurroundings();
  const { now } = useHandrail();
  const texts = editorTexts[language];
  const [draft, setDraft] = useState<Draft>({ title: texts.firstTitle, answer: "", person: "", reviewBy: "" });
  const today = now === undefined ? "" : new Date(now).toISOString().slice(0, 10);
  const isGood = checkDraft(draft, { today, jargon: texts.jargon });
  const field = (name: keyof Draft) => ({
    id: `editor-${name}`,
    value: draft[name],
    "aria-describedby": `editor-${name}-note`,
    onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
  });
  return (
    <main className="practice">
      <h1>{texts.heading}</h1>
      <div className="practice-columns">
        <section aria-labelledby="editor-note" className="practice-box">
          <blockquote data-hr-anchor="editor.note" className="practice-note">
            <h2 id="editor-note">{texts.note}</h2>
            <p>{texts.noteText}</p>
          </blockquote>
          <Field name="title" anchor="editor.title" texts={texts.fields.title} isGood={isGood.title}>
            <input {...field("title")} />
          </Field>
          <Field name="answer" anchor="editor.answer" texts={texts.fields.answer} isGood={isGood.answer}>
            <textarea rows={3} {...field("answer")} />
          </Field>
          <Field name="person" anchor="editor.person" texts={texts.fields.person} isGood={isGood.person}>
            <select {...field("person")}>
              <option value="">{texts.choose}</option>
              {texts.channels.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
          <Field name="reviewBy" anchor="editor.review" texts={texts.fields.reviewBy} isGood={isGood.reviewBy}>
            <input type="date" {...field("reviewBy")} />
          </Field>
        </section>
        <section data-hr-anchor="editor.preview" aria-labelledby="editor-preview" className="practice-preview">
          <h2 id="editor-preview">{texts.preview}</h2>
          <HelpAnswer article={draftArticle(draft, texts, language)} headingLevel={3} feedback={false} />
        </section>
      </div>
    </main>
  );
}

function Field({ name, anchor, texts, isGood, children }: FieldProps) {
  return (
    <div data-hr-anchor={anchor} {...stateAttribute("data-ok", isGood)} className="practice-field">
      <label htmlFor={`editor-${name}`}>{texts.label}</label>
      {children}
      <p id={`editor-${name}-note`} className="practice-hint">
        {isGood && <Icon icon={circleCheckIcon} />} {isGood ? texts.good : texts.missing}
      </p>
    </div>
  );
}

interface FieldProps {
  name: keyof Draft;
  anchor: string;
  texts: { label: string; good: string; missing: string };
  isGood: boolean;
  children: ReactNode;
}
