import { type ComponentType, createElement, type ReactElement } from "react";

/** The page around a component: everything that is not a prop but decides what the component shows. */
export interface StatePage {
  /** The time of the visit. @default "open" */
  hours?: "open" | "closed" | "holiday";
  /** Whether there is a network. @default true */
  online?: boolean;
  /** @default "en" */
  language?: "en" | "lt";
  /** The state renders its own `HandrailProvider`. */
  bare?: boolean;
  /** The state throws on purpose, so it may write errors to the console. */
  expectsErrors?: boolean;
}

/** What a person can see in a state: an element with a role and a name, or a text. */
export type Shown = { role: string; name?: string | RegExp } | { text: string | RegExp };

/** One state of a component. It shows itself as soon as it is rendered: nobody has to type or press anything. */
export interface ComponentState<Props> {
  /** One sentence for the docs. */
  description: string;
  shows: Shown;
  props: Props;
  render: (props: Props) => ReactElement;
  page: StatePage;
}

/** A state as it is written down: what differs from the component's other states. */
export interface StateOptions<Props> extends Pick<ComponentState<Props>, "description" | "shows"> {
  props?: Partial<Props>;
  /** @default the component with its props, or the `render` that all states share */
  render?: (props: Props) => ReactElement;
  page?: StatePage;
}

/** What all states of a component share. */
export interface SharedOptions<Props> {
  props: Props;
  render?: (props: Props) => ReactElement;
}

/**
 * Describes the states of a component once, for its stories, its tests and its docs page.
 * @returns the states by name, each with everything that is needed to render it
 */
export function defineStates<Props extends object, Name extends string>(
  component: ComponentType<Props>,
  shared: SharedOptions<NoInfer<Props>>,
  states: Readonly<Record<Name, StateOptions<NoInfer<Props>>>>,
): Readonly<Record<Name, ComponentState<Props>>> {
  const renderAlone = (props: Props) => createElement(component, props);
  const complete = ({ props, page = {}, ...state }: StateOptions<Props>): ComponentState<Props> => ({
    render: shared.render ?? renderAlone,
    ...state,
    page,
    props: { ...shared.props, ...props },
  });
  const entries = Object.entries<StateOptions<Props>>(states).map(([name, state]) => [name, complete(state)]);
  // `Object.fromEntries` forgets the names.
  return Object.fromEntries(entries) as Record<Name, ComponentState<Props>>;
}
