import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, screen, userEvent, waitFor, within } from "storybook/test";
import { TrainingCentre } from "./TrainingCentre.js";

/**
 * Three courses for new advisers. They practise on the screens on which they will work, and answer questions that teach. The trainer is one action
 * away on each page and on each card.
 */
const meta = {
  title: "Staff training/Courses",
  component: TrainingCentre,
  tags: ["!autodocs"],
  parameters: {
    layout: "fullscreen",
    controls: { disable: true },
    handrail: { timeZone: "Europe/Vilnius" },
  },
  // The address says which module is practised.
  beforeEach: () => {
    const { pathname, search } = window.location;
    const reset = () => window.history.replaceState(null, "", pathname + search);
    reset();
    return reset;
  },
} satisfies Meta<typeof TrainingCentre>;
export default meta;
type Story = StoryObj<typeof meta>;

const patience = { timeout: 8000 };

/** Opens a module of the course and starts its tour on the real screen. */
async function startModule(canvasElement: HTMLElement, title: string) {
  const canvas = within(canvasElement);
  const heading = await canvas.findByRole("heading", { name: title });
  const module = heading.closest("details");
  if (!module) throw new Error(`The module ${title} is not on the page.`);
  await userEvent.click(heading);
  await userEvent.click(within(module).getByRole("link", { name: /Start on the real screen|Pradėti tikrame ekrane/ }));
  return screen.findByRole("dialog", {}, patience);
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }, patience));
// It is also announced, in a second element.
const practised = () => screen.findAllByText("Well done. You can go on.", {}, patience);

/** One course is finished, one is under way and one is new. */
export const Catalogue: Story = {
  name: "The courses",
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole("button", { name: "Look again: How our customers use the help centre" }, patience),
    ).toBeVisible();
    await expect(canvas.getByRole("button", { name: "Start: Write an answer people understand" })).toBeVisible();
    await userEvent.click(canvas.getByRole("button", { name: "Go on: Taking over from the handoff" }));
    await expect(await canvas.findByRole("heading", { name: "Read the handoff" })).toBeVisible();
  },
};

/** The adviser searches in the help centre as a customer would. */
export const CustomersCourse: Story = {
  name: "How our customers use the help centre",
  args: { courseId: "customers-and-help", isNew: true },
  play: async ({ canvasElement }) => {
    await startModule(canvasElement, "Be a customer for five minutes");
    await press("Next");
    await userEvent.type(await screen.findByRole("combobox"), "my bill is wrong");
    await practised();
  },
};

/** The adviser looks up the number that a customer reads out, and reads what the customer has tried. */
export const HandoffCourse: Story = {
  name: "Taking over from the handoff",
  args: { courseId: "taking-over", isNew: true },
  play: async ({ canvasElement }) => {
    await startModule(canvasElement, "Read the handoff");
    await press("Next");
    await userEvent.type(await screen.findByRole("textbox", { name: "The customer's number" }), "483 917");
    await press("Open");
    await practised();
    await press("Next");
    await expect(await screen.findByRole("heading", { name: "What he wants, in his words" })).toBeVisible();
  },
};

/** The adviser goes on in the middle of a module: the handoff that was looked up on another day is on the desk. */
export const HandoffCourseContinued: Story = {
  name: "Taking over, continued on another day",
  args: { courseId: "taking-over" },
  play: async ({ canvasElement }) => {
    await startModule(canvasElement, "Read the handoff");
    await expect(await screen.findByRole("heading", { name: "See everything" })).toBeVisible();
    await userEvent.click(await screen.findByText("Show everything", {}, patience));
    await practised();
  },
};

/** The adviser rewrites a title. A wrong answer to the question after it leads to an explanation. */
export const AnswersCourse: Story = {
  name: "Write an answer people understand",
  args: { courseId: "clear-answers", isNew: true },
  play: async ({ canvasElement }) => {
    await startModule(canvasElement, "The answer comes first");
    await press("Next");
    const title = await screen.findByRole("textbox", { name: "Title" });
    await userEvent.clear(title);
    await userEvent.type(title, "Why is the light on my Hub amber?");
    await practised();
    await press("Next");
    await userEvent.click(await screen.findByRole("radio", { name: /Thank you for choosing/ }));
    await press("Check the answer");
    await press("Next");
    await expect(await screen.findByRole("heading", { name: "First the answer, then the reasons" })).toBeVisible();
  },
};

/** In Lithuanian, with what was practised stored in the course. */
export const Lithuanian: Story = {
  name: "In Lithuanian",
  globals: { language: "lt" },
  args: { courseId: "taking-over", isNew: true },
  play: async ({ canvas, canvasElement }) => {
    const card = await startModule(canvasElement, "Perskaitykite, ką klientas perdavė");
    await expect(card).toHaveAccessibleName("Skambina Petras");
    await press("Toliau");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await expect(await canvas.findByRole("heading", { level: 1 })).toHaveTextContent("ten, kur klientas sustojo");
    await expect(await canvas.findByText("Atlikta žingsnių: 1 iš 7")).toBeVisible();
  },
};
